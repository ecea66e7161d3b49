/** Every link in the staff application is made here. Never a name in one. */
export const PERSON_TABS = ['overview', 'timeline', 'actions', 'legal', 'sharing', 'looked'] as const;
export type PersonTab = (typeof PERSON_TABS)[number];

export const paths = {
  home: '/',
  today: '/today',
  people: '/people',
  person: (personId: string, tab: PersonTab = 'overview') => `/people/${personId}/${tab}`,
  actions: '/actions',
  referrals: '/referrals',
  referral: (referralId: string) => `/referrals/${referralId}`,
  newReferral: '/referrals/new',
  allocate: '/allocate',
  allocating: (referralId: string) => `/allocate/${referralId}`,
  reports: '/reports',
  report: (contractId: string, period: string) => `/reports/${contractId}/${period}`,
  organisation: '/settings/organisation',
  settings: '/settings',
  settingsChanges: '/settings/changes',
  team: '/settings/team',
  places: '/settings/places',
  hospital: (hospitalId: string) => `/settings/places/${hospitalId}`,
  counting: '/settings/counting',
  law: '/settings/law',
  rules: '/rules',
  contracts: '/settings/contracts',
  contract: (contractId: string) => `/settings/contracts/${contractId}`,
  teamMember: (membershipId: string) => `/settings/team/${membershipId}`,
  welcome: '/welcome',
  device: '/device',
  help: '/help',
} as const;

/** The log sheet over any page: whom it is about, and the planned visit that it logs where there is one. */
export const LOG_SEARCH = { person: 'log', visit: 'visit' } as const;
