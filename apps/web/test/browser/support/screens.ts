import type { Page } from '@playwright/test';
import type { Member } from './practice';
import { acceptedReferral, personNamed, refer, serviceOf } from './service';

export interface Screen {
  readonly name: string;
  readonly who: Member | 'anybody';
  /** The address, asked of the service where it holds an id. */
  readonly path: (page: Page) => string | Promise<string>;
}

const at = (name: string, who: Screen['who'], path: string | Screen['path']): Screen => ({ name, who, path: typeof path === 'string' ? () => path : path });
const ofPerson = (name: string, who: Member, person: string, rest: string) => at(name, who, async (page) => `/people/${await personNamed(page, person)}/${rest}`);

interface ReportListed {
  readonly contractId: string;
  readonly period: string;
  readonly state: string;
}
const report = (state: string) => async (page: Page) => {
  const { items } = await serviceOf(page).read<{ readonly items: readonly ReportListed[] }>('/reports');
  const found = items.find((each) => each.state === state);
  if (!found) throw new Error(`No report is ${state}.`);
  return `/reports/${found.contractId}/${found.period}`;
};
/** The page of the first that a list names. */
const firstOf = (list: string, below: string) => async (page: Page) => {
  const { items } = await serviceOf(page).read<{ readonly items: readonly { readonly id: string }[] }>(list);
  return `${below}/${items[0]?.id ?? ''}`;
};
const colleague = async (page: Page) => {
  const { items } = await serviceOf(page).read<{ readonly items: readonly { readonly membershipId: string; readonly role: string }[] }>('/team');
  return `/settings/team/${items.find(({ role }) => role === 'advocate')?.membershipId ?? ''}`;
};
const aReferral = async (page: Page) => {
  const { reference } = await refer(page, { name: 'Pip Marlowe' });
  const { items } = await serviceOf(page).read<{ readonly items: readonly { readonly id: string; readonly reference: string }[] }>('/referrals');
  return `/referrals/${items.find((each) => each.reference === reference)?.id ?? ''}`;
};

const forms = {
  professional: ['you', 'person', 'where', 'section', 'dates', 'care', 'supporter', 'wishes', 'talking', 'safe', 'check'],
  // the pages that are not word for word those of a professional
  me: ['name', 'reach', 'help', 'section', 'check'],
  family: ['you', 'check'],
};
const publicPages = Object.entries(forms).flatMap(([who, steps]) => steps.map((step) => at(`form for ${who}: ${step}`, 'anybody', `/refer/fenmoor/${who}/${step}`)));

/** Every screen there is, each as somebody who uses it. */
export const SCREENS: readonly Screen[] = [
  at('sign in', 'anybody', '/sign-in'),
  at('choose a service', 'anybody', '/refer'),
  at('ask for an advocate', 'anybody', '/refer/fenmoor'),
  at('privacy notice', 'anybody', '/refer/fenmoor/privacy'),
  at('choose a service to check', 'anybody', '/check'),
  at('check a right', 'anybody', '/check/fenmoor'),
  ...publicPages,
  at('today', 'priya', '/today'),
  at('people', 'priya', '/people'),
  at('people, a clock running', 'priya', '/people?view=clock-running'),
  ofPerson('person, overview', 'priya', 'Kwame Mensah', 'overview'),
  ofPerson('person who has not been met', 'priya', 'Dina Kovač', 'overview'),
  ofPerson('person, timeline', 'priya', 'Kwame Mensah', 'timeline'),
  ofPerson('person, actions', 'priya', 'Kwame Mensah', 'actions'),
  ofPerson('person, sharing', 'priya', 'Kwame Mensah', 'sharing'),
  ofPerson('person, legal status', 'priya', 'Gwen Fairley', 'legal'),
  ofPerson('person whose right has stopped', 'priya', 'Aled Prosser', 'legal'),
  at('may I tell somebody', 'priya', async (page) => {
    const personId = await personNamed(page, 'Kwame Mensah');
    return `/people/${personId}/sharing?tell=${personId}`;
  }),
  ofPerson('person, a decision for a manager', 'grace', 'Leon Bright', 'sharing'),
  ofPerson('person, who has looked', 'priya', 'Kwame Mensah', 'looked'),
  at('log a visit', 'priya', async (page) => `/today?log=${await personNamed(page, 'Iris Wendell')}`),
  at('log a visit, with whom', 'priya', '/today?log=who'),
  at('actions', 'priya', '/actions'),
  at('a referral by telephone', 'priya', '/referrals/new'),
  at('device', 'priya', '/device'),
  at('help', 'priya', '/help'),
  at('today of a manager', 'grace', '/today'),
  at('people of a service', 'grace', '/people'),
  at('referrals', 'grace', '/referrals'),
  at('a referral', 'grace', aReferral),
  at('allocate', 'grace', '/allocate'),
  at('allocate one', 'grace', async (page) => `/allocate/${await acceptedReferral(page, { name: 'Sam Orchard' })}`),
  at('reports', 'grace', '/reports'),
  at('a report to check', 'grace', report('TO_CHECK')),
  at('a report that is published', 'grace', report('PUBLISHED')),
  at('the set-up', 'dee', '/welcome'),
  at('a settings screen in the set-up', 'dee', '/settings/team?step=TEAM'),
  at('organisation', 'dee', '/organisation'),
  at('what changed of the settings', 'dee', '/settings/changes'),
  at('places', 'dee', '/settings/places'),
  at('a hospital', 'dee', firstOf('/hospitals', '/settings/places')),
  at('contracts', 'dee', '/settings/contracts'),
  at('a contract', 'dee', firstOf('/contracts', '/settings/contracts')),
  at('how figures are counted', 'dee', '/settings/counting'),
  at('changes in the law', 'dee', '/settings/law'),
  at('changes in the law, to a manager', 'grace', '/settings/law'),
  at('the rules', 'priya', '/rules'),
  at('people who work here', 'dee', '/settings/team'),
  at('somebody who works here', 'dee', colleague),
  at('somebody who works here, to a manager', 'grace', colleague),
  at('own details', 'priya', '/settings/team/me'),
  at('an invitation that has run out', 'anybody', '/sign-in#invitation=nobody-was-sent-this'),
  at('nothing here', 'grace', '/people/nobody/overview/nowhere'),
  at('report of a commissioner', 'helen', '/c/reports'),
  at('definitions', 'helen', '/c/definitions'),
];
