/** A screen: its address below the origin, as the router and the server match it, and its file in routes/. */
export interface ScreenPlace {
  readonly path: string;
  readonly file: string;
  /** What it asks of the service on arrival at the address as it is: asked for by the page itself, before any script has come. */
  readonly asks?: readonly string[];
}

/** Every screen of the staff application. The router, the server's list of pages and the proof of each screen's states read it. */
export const SCREENS = [
  { path: 'today', file: 'today', asks: ['/session', '/today'] },
  { path: 'people', file: 'people', asks: ['/session', '/people?view=everyone&sort=next-clock'] },
  { path: 'people/:personId/:tab?', file: 'person' },
  { path: 'actions', file: 'actions' },
  { path: 'referrals/new', file: 'referral-new' },
  { path: 'referrals/:referralId?', file: 'referrals' },
  { path: 'allocate/:referralId?', file: 'allocate' },
  { path: 'reports', file: 'reports' },
  { path: 'reports/:contractId/:period', file: 'report' },
  { path: 'welcome', file: 'welcome' },
  { path: 'organisation', file: 'organisation' },
  { path: 'settings', file: 'settings' },
  { path: 'settings/organisation', file: 'settings-organisation' },
  { path: 'settings/changes', file: 'settings-changes' },
  { path: 'settings/team', file: 'team' },
  { path: 'settings/team/:membershipId', file: 'team-member' },
  { path: 'settings/places', file: 'places' },
  { path: 'settings/places/:hospitalId', file: 'hospital' },
  { path: 'settings/contracts', file: 'contracts' },
  { path: 'settings/contracts/:contractId', file: 'contract' },
  { path: 'settings/counting', file: 'counting' },
  { path: 'settings/law', file: 'law' },
  { path: 'rules', file: 'rules' },
  { path: 'device', file: 'device' },
  { path: 'help', file: 'help' },
] as const satisfies readonly ScreenPlace[];
