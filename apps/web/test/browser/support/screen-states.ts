import type { Page } from '@playwright/test';
import type { Screen } from './screens';
import type { Member } from './practice';
import { acceptedReferral, personNamed, refer, serviceOf } from './service';

type Answer = Record<string, unknown>;

export interface Empty {
  /** The answer that is emptied, and how. */
  readonly address: RegExp;
  readonly emptied: (answer: Answer) => Answer;
  readonly path?: Screen['path'];
  readonly says: string;
  /** The way on: the name of a link or button in the page. */
  readonly leadsOn: string | RegExp;
}
export interface StatesOf {
  readonly who: Member;
  readonly path: Screen['path'];
  /** What it asks the service for; a screen with nothing to ask stands whatever the service does. */
  readonly asks: null | {
    readonly address: RegExp;
    readonly loading: string;
    readonly failed: string;
    /** What shows that it is there. */
    readonly shows: string | RegExp;
  };
  readonly empty: readonly Empty[];
}

const HOSPITALS = /\/api\/hospitals(\?|$)/;
const CONTRACTS = /\/api\/contracts(\?|$)/;
const COMMENCEMENTS = /\/api\/commencements$/;
const ORGANISATION = /\/api\/organisation$/;
const at = (path: string) => () => path;
const kwame = (tab: string) => async (page: Page) => `/people/${await personNamed(page, 'Kwame Mensah')}/${tab}`;
const noItems = (answer: Answer): Answer => ({ ...answer, items: [], total: 0, next: null });

/** The page of the first that a list names. */
const firstOf = (list: string, below: string) => async (page: Page) => {
  const { items } = await serviceOf(page).read<{ readonly items: readonly { readonly id: string }[] }>(list);
  return `${below}/${items[0]?.id ?? ''}`;
};
const toCheck = async (page: Page) => {
  const { items } = await serviceOf(page).read<{ readonly items: readonly { readonly contractId: string; readonly period: string; readonly state: string }[] }>('/reports');
  const found = items.find(({ state }) => state === 'TO_CHECK');
  return `/reports/${found?.contractId ?? ''}/${found?.period ?? ''}`;
};
const published = async (page: Page) => {
  const { items } = await serviceOf(page).read<{ readonly items: readonly { readonly id: string }[] }>('/releases');
  return `/c/reports/${items[0]?.id ?? ''}`;
};
const aReferral = async (page: Page) => {
  const { reference } = await refer(page, { name: 'Ines Calder' });
  const { items } = await serviceOf(page).read<{ readonly items: readonly { readonly id: string; readonly reference: string }[] }>('/referrals');
  return `/referrals/${items.find((each) => each.reference === reference)?.id ?? ''}`;
};

/** For every path in the application's own lists of screens: what it says while it waits, when that fails, and when there is nothing. */
export const STATES: Readonly<Record<string, StatesOf>> = {
  today: {
    who: 'priya', path: at('/today'),
    asks: { address: /\/api\/today$/, loading: 'Getting your day.', failed: "We couldn't get your day", shows: /^Good (morning|afternoon|evening)/ },
    empty: [{
      address: /\/api\/today$/, says: 'No visits planned today', leadsOn: 'See your people',
      emptied: (day) => ({ ...day, clocks: [], places: [], actions: [], actionsTotal: 0, offers: [], askAgain: [], week: [] }),
    }],
  },
  people: {
    who: 'priya', path: at('/people'),
    asks: { address: /\/api\/people\?/, loading: 'Getting your people.', failed: "We couldn't get your people", shows: 'People you’re supporting' },
    empty: [
      { address: /\/api\/people\?/, emptied: noItems, says: 'Nobody on your list yet', leadsOn: 'Take a referral by phone' },
      { address: /\/api\/people\?/, emptied: noItems, path: at('/people?view=not-seen'), says: 'Nobody here', leadsOn: 'See everyone' },
      { address: /\/api\/people\?/, emptied: noItems, path: at('/people?service=IMHA'), says: 'Nobody fits this filter', leadsOn: 'Take off' },
    ],
  },
  'people/:personId/:tab?': {
    who: 'priya', path: kwame('overview'),
    asks: { address: /\/api\/people\/[0-9a-f-]+$/, loading: 'Getting their page.', failed: "We couldn't get this person's page", shows: 'Kwame Mensah' },
    empty: [
      { address: /\/api\/people\/[0-9a-f-]+$/, path: kwame('timeline'), emptied: (page) => ({ ...page, timeline: [], timelineTotal: 0 }), says: 'Nothing yet', leadsOn: /^Log visit/ },
      { address: /\/api\/people\/[0-9a-f-]+$/, path: kwame('actions'), emptied: (page) => ({ ...page, actions: [] }), says: 'Nothing to do for them now.', leadsOn: /^Add action/ },
      { address: /\/api\/people\/[0-9a-f-]+$/, path: kwame('sharing'), emptied: (page) => ({ ...page, sharing: [] }), says: 'Nobody here yet', leadsOn: /^Add/ },
      { address: /\/api\/.+\/legal-status$/, path: kwame('legal'), emptied: (record) => ({ ...record, entries: [], gaps: [] }), says: 'Nothing entered yet', leadsOn: 'Add what happened' },
      { address: /\/api\/.+\/disclosures$/, path: kwame('sharing'), emptied: noItems, says: 'Nobody has been told anything', leadsOn: 'May I tell somebody?' },
      { address: /\/api\/.+\/records-requests$/, path: kwame('sharing'), emptied: noItems, says: 'No records asked for', leadsOn: 'Ask for records' },
      { address: /\/api\/.+\/looked$/, path: kwame('looked'), emptied: noItems, says: 'Nobody has looked yet', leadsOn: 'Overview' },
    ],
  },
  actions: {
    who: 'priya', path: at('/actions'),
    asks: { address: /\/api\/actions$/, loading: 'Getting your actions.', failed: "We couldn't get your actions", shows: 'Your actions' },
    empty: [{ address: /\/api\/actions$/, emptied: noItems, says: 'Nothing to do', leadsOn: 'See your people' }],
  },
  'referrals/new': { who: 'priya', path: at('/referrals/new'), asks: null, empty: [] },
  'referrals/:referralId?': {
    who: 'grace', path: aReferral,
    asks: { address: /\/api\/referrals$/, loading: 'Getting the referrals.', failed: "We couldn't get the referrals", shows: 'Ines Calder' },
    empty: [{ address: /\/api\/referrals$/, path: at('/referrals'), emptied: (queue) => ({ ...noItems(queue), waitingForAdvocate: 2 }), says: 'All looked at', leadsOn: 'Take a referral by phone' }],
  },
  'allocate/:referralId?': {
    who: 'grace', path: async (page) => `/allocate/${await acceptedReferral(page, { name: 'Robin Thorne' })}`,
    asks: { address: /\/api\/allocation$/, loading: 'Getting the waiting list.', failed: "We couldn't get the waiting list", shows: /support Robin/ },
    empty: [
      { address: /\/api\/allocation$/, path: at('/allocate'), emptied: noItems, says: 'Nobody waits', leadsOn: 'Look at referrals' },
      { address: /\/api\/allocation\/[0-9a-f-]+$/, path: at('/allocate'), emptied: noItems, says: 'No advocates yet', leadsOn: 'See the team' },
    ],
  },
  reports: {
    who: 'grace', path: at('/reports'),
    asks: { address: /\/api\/reports$/, loading: 'Getting the quarters.', failed: "We couldn't get the reports", shows: 'Reports' },
    empty: [{ address: /\/api\/reports$/, emptied: noItems, says: 'No contracts yet', leadsOn: 'See the organisation' }],
  },
  'reports/:contractId/:period': {
    who: 'grace', path: toCheck,
    asks: { address: /\/api\/reports\/.+/, loading: 'Adding up the quarter, and checking small numbers so that nobody can be picked out.', failed: "We couldn't check this quarter", shows: /20\d\d/ },
    empty: [],
  },
  organisation: {
    who: 'dee', path: at('/organisation'),
    asks: { address: ORGANISATION, loading: 'Getting the organisation.', failed: "We couldn't get the organisation", shows: 'Fenmoor Advocacy' },
    empty: [],
  },
  // leads on to the first of the settings
  settings: {
    who: 'dee', path: at('/settings'),
    asks: { address: ORGANISATION, loading: 'Getting the organisation.', failed: "We couldn't get the organisation", shows: 'Fenmoor Advocacy' },
    empty: [],
  },
  'settings/organisation': {
    who: 'dee', path: at('/settings/organisation'),
    asks: { address: ORGANISATION, loading: 'Getting the organisation.', failed: "We couldn't get the organisation", shows: 'Fenmoor Advocacy' },
    empty: [],
  },
  'settings/changes': {
    who: 'dee', path: at('/settings/changes'),
    asks: { address: /\/api\/settings\/changes/, loading: 'Getting what changed.', failed: "We couldn't get what changed", shows: 'What changed' },
    empty: [],
  },
  'settings/team': {
    who: 'dee', path: at('/settings/team'),
    asks: { address: /\/api\/team(\?|$)/, loading: 'Getting the team.', failed: "We couldn't get the team", shows: 'People who work here' },
    empty: [{ address: /\/api\/team(\?|$)/, emptied: noItems, says: 'Nobody is here yet', leadsOn: /^Invite/ }],
  },
  'settings/team/:membershipId': {
    who: 'priya', path: at('/settings/team/me'),
    asks: { address: /\/api\/team\/[0-9a-f-]+$/, loading: 'Getting their details.', failed: "We couldn't get their details", shows: 'Priya Raman' },
    empty: [],
  },
  'settings/places': {
    who: 'dee', path: at('/settings/places'),
    asks: { address: HOSPITALS, loading: 'Getting the places.', failed: "We couldn't get the places", shows: 'Places' },
    empty: [{ address: HOSPITALS, emptied: noItems, says: 'No places yet', leadsOn: /^Add/ }],
  },
  'settings/places/:hospitalId': {
    who: 'dee', path: firstOf('/hospitals', '/settings/places'),
    asks: { address: /\/api\/hospitals\/[0-9a-f-]+$/, loading: 'Getting the hospital.', failed: "We couldn't get the hospital", shows: /./ },
    empty: [],
  },
  'settings/contracts': {
    who: 'dee', path: at('/settings/contracts'),
    asks: { address: CONTRACTS, loading: 'Getting the contracts.', failed: "We couldn't get the contracts", shows: 'Contracts' },
    empty: [{ address: CONTRACTS, emptied: noItems, says: 'No contracts yet', leadsOn: /^Add/ }],
  },
  'settings/contracts/:contractId': {
    who: 'dee', path: firstOf('/contracts', '/settings/contracts'),
    asks: { address: /\/api\/contracts\/[0-9a-f-]+$/, loading: 'Getting the contract.', failed: "We couldn't get the contract", shows: /advocacy/i },
    empty: [],
  },
  'settings/counting': {
    who: 'dee', path: at('/settings/counting'),
    asks: { address: /\/api\/counting$/, loading: 'Getting how you count.', failed: "We couldn't get how you count", shows: 'How we count' },
    empty: [],
  },
  'settings/law': {
    who: 'dee', path: at('/settings/law'),
    asks: { address: COMMENCEMENTS, loading: 'Getting the days that were entered.', failed: "We couldn't get the days that were entered", shows: 'Changes in the law' },
    empty: [],
  },
  rules: {
    who: 'priya', path: at('/rules'),
    asks: { address: COMMENCEMENTS, loading: 'Getting the rules.', failed: "We couldn't get which changes have begun", shows: 'The rules we go by' },
    empty: [],
  },
  welcome: {
    who: 'dee', path: at('/welcome'),
    asks: { address: /\/api\/setup$/, loading: 'Looking at how far you have come.', failed: "We couldn't see how far you have come", shows: /Welcome|Set|step/i },
    empty: [],
  },
  device: { who: 'priya', path: at('/device'), asks: null, empty: [] },
  help: { who: 'priya', path: at('/help'), asks: null, empty: [] },
  'c/reports': {
    who: 'helen', path: at('/c/reports'),
    asks: { address: /\/api\/releases$/, loading: 'Getting your reports.', failed: "We couldn't get your reports", shows: /20\d\d/ },
    empty: [{ address: /\/api\/releases$/, emptied: noItems, says: 'No report yet', leadsOn: 'What each one counts' }],
  },
  'c/reports/:releaseId': {
    who: 'helen', path: published,
    asks: { address: /\/api\/releases\/[0-9a-f-]+$/, loading: 'Getting the report.', failed: "We couldn't get the report", shows: /20\d\d/ },
    empty: [],
  },
  'c/definitions': {
    who: 'helen', path: at('/c/definitions'),
    asks: { address: /\/api\/definitions$/, loading: 'Getting the definitions.', failed: "We couldn't get the definitions", shows: 'Definitions' },
    empty: [],
  },
};
