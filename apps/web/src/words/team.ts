import type { Role } from '@alongside/domain/access';
import type { ConflictKind } from '@alongside/domain/allocation';
import type { TeamState } from '@alongside/domain/settings';
import { number, plural } from '../platform/format';
import { languageName } from '../platform/language-name';
import { needLabel } from './needs';
import { services } from './referrals';
import { shell } from './shell';
import { wordFor } from './codes';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export const weekdayOf = (day: number): string => WEEKDAYS[day - 1] ?? '';

export const teamStates: Readonly<Record<TeamState, string>> = {
  INVITED: 'Invited',
  STARTS_LATER: 'Starts later',
  WORKING: 'Working',
  ON_LEAVE: 'On leave',
  ENDED: 'Left',
};
export const conflictKinds: Readonly<Record<ConflictKind, string>> = {
  PERSONAL: 'Someone close to them',
  OTHER_PARTY: 'Supports another person involved',
  TREATING_TEAM: 'Works in, or for, the team that treats people there',
};
export const genders: Readonly<Record<string, string>> = { WOMAN: 'Woman', MAN: 'Man', OTHER: 'Other' };
export const coverKinds: Readonly<Record<'LEAD' | 'COVER', string>> = { LEAD: 'Leads', COVER: 'Covers' };
/** What each role sees and does, for whoever gives it. */
export const roleHints: Readonly<Record<Role, string>> = {
  advocate: 'Supports people. Sees those on their own list.',
  manager: 'Takes referrals, allocates, reports. Sees people in the contracts they hold.',
  administrator: 'Sets things up and lets people in. Sees nobody who is supported.',
  commissioner: 'Reads published reports of the contracts they hold. Totals only.',
};

export const team = {
  title: 'People who work here',
  lead: 'Allocation reads what is written here: who is qualified, who is checked, who has room, who is away.',
  loading: 'Getting the team.',
  failed: "We couldn't get the team",
  caption: 'People who work here',
  empty: { title: 'Nobody is here yet', text: 'Invite the first person. They choose their own password.' },
  invite: 'Invite someone',
  columns: { name: 'Name and role', state: 'Now', imha: 'IMHA', dbs: 'DBS check', load: 'Supports', leave: 'Next leave' },
  showEnded: (count: number) => `Show ${plural(count, 'person who has left', 'people who have left')}`,
  hideEnded: 'Hide people who have left',
  imha: { since: (date: string) => `Qualified ${date}`, training: (name: string) => `In training with ${name}`, none: 'Not qualified', notAsked: '' },
  dbs: { none: 'No check on record', renew: (date: string) => `Renew by ${date}`, over: (date: string) => `Ran out ${date}` },
  load: {
    people: (count: number) => plural(count, 'person', 'people'),
    points: (used: number, all: number) => `${number(used)} of ${number(all)} points`,
  },
  leave: { days: (from: string, to: string) => (from === to ? from : `${from} to ${to}`), none: 'None' },
  invitedUntil: (when: string) => `Link works until ${when}`,
  invitationOver: 'The link has run out',
  inviting: {
    title: 'Invite someone',
    lead: 'We email them a link that works once, for 7 days. They choose their own password.',
    name: 'Name',
    nameThing: 'their name',
    email: 'Work email',
    emailThing: 'their email',
    roles: 'What they do here',
    rolesThing: 'what they do here',
    contracts: 'Contracts they hold',
    contractsHint: 'A manager with none holds all of them. A commissioner with none sees nothing.',
    submit: 'Send the invitation',
    done: 'Invitation sent',
    inUse: 'They are in the team with this email and role already',
  },
} as const;

export const member = {
  title: 'Team member',
  loading: 'Getting their details.',
  failed: "We couldn't get their details",
  back: 'People who work here',
  change: 'Change',
  saved: 'Saved',
  nothing: 'Not written down',
  work: {
    title: 'Work',
    name: 'Name',
    jobTitle: 'Job title',
    gender: 'Gender',
    genderHint: 'Some people ask for a woman or a man.',
    genderNone: 'Not said',
    languages: 'Languages',
    skills: 'Trained in',
    services: 'Kinds of support',
    imha: 'IMHA qualified on',
    imhaHint: 'The day of the award. Leave it empty for somebody in training.',
    supervisor: 'In training with',
    supervisorHint: 'Somebody qualified, who goes along.',
    supervisorNone: 'Nobody',
    dbs: 'Enhanced DBS check on',
    capacity: 'Room',
    capacityField: 'Points of room',
    capacityHint: 'Full time is usually 25. A person on a ward takes 1, in the community 1½, someone who cannot instruct an advocate 2, someone on hold a quarter.',
    days: 'Working days',
    everyWeekday: 'Mon to Fri',
    starts: 'Works here from',
    supports: 'Supports now',
    traineesLeft: (count: number) => `${plural(count, 'person is', 'people are')} in training under this name. Give them another supervisor first.`,
  },
  wards: { title: 'Wards', add: 'Add a ward', empty: 'No wards. Allocation counts that against them for people on a ward.', ward: 'Ward', kind: 'They', weekday: 'Day they go', anyDay: 'No fixed day', on: (day: string) => `on ${day}s`, remove: (ward: string) => `Take out ${ward}`, removed: 'Ward taken out', missing: 'Choose a ward from the list' },
  leave: { title: 'Leave', add: 'Add leave', empty: 'No leave coming up.', from: 'First day away', to: 'Last day away', remove: (days: string) => `Take out leave ${days}`, removed: 'Leave taken out' },
  conflicts: {
    title: 'Conflicts of interest', add: 'Declare a conflict', empty: 'None declared.', kind: 'What is it?', about: 'Who or what is it with?', ward: 'Ward', person: 'Reference of the person',
    personHint: 'As on their page, like FA-2041.', note: 'In a line', noteHint: 'Managers read this. Leave out anything about health.', declared: (date: string) => `Declared ${date}`, ended: (date: string) => `Ended ${date}`,
    end: 'No longer stands', endOf: (what: string) => `${what}: no longer stands`, aPerson: 'A person', withWard: 'A ward', withPerson: 'A person', unknownPerson: "We can't find that reference", endedToast: 'Conflict ended',
  },
  access: {
    title: 'Signing in', role: 'Role', email: 'Email', emailHint: 'Where mail goes. It does not change what they sign in with.', contracts: 'Contracts they hold', all: 'All of them', none: 'None',
    endsSessions: 'Another role signs them out everywhere at once.',
  },
  invitation: {
    title: 'They have been invited', until: (when: string) => `The link works until ${when}.`, over: 'The link has run out.', resend: 'Send it again', cancel: 'Take it back', resent: 'Invitation sent again', cancelled: 'Invitation taken back',
  },
  ending: {
    end: 'End their work here', title: (name: string) => `End ${name}'s work here?`,
    text: 'They are signed out everywhere at once. What they did stays on record, and you can bring them back.',
    yes: 'End it', done: 'Their work here has ended', reopen: 'Bring them back', reopened: 'They work here again',
    ended: (date: string) => `Left ${date}`, handOn: 'See their people',
  },
  uses: {
    'people-supported': (count: number) => `${plural(count, 'person is', 'people are')} supported by them. Hand them on first.`,
    trainees: (count: number) => `${plural(count, 'person is', 'people are')} in training under them. Give them another supervisor first.`,
    'last-administrator': () => 'They are the only administrator. Make somebody else one first.',
    'last-manager': () => 'They are the only service manager. Make somebody else one first.',
  } as Readonly<Record<string, (count: number) => string>>,
} as const;

const values: Readonly<Record<string, (value: string | number) => string | undefined>> = {
  role: (value) => shell.roles[value as Role],
  languages: (value) => languageName(String(value)),
  skills: (value) => needLabel(String(value), null),
  services: (value) => wordFor(services, String(value)),
  gender: (value) => genders[value],
  working_days: (value) => weekdayOf(Number(value)),
  weekday: (value) => weekdayOf(Number(value)),
  kind: (value) => ({ ...coverKinds, ...conflictKinds })[value as 'LEAD'],
};
/** How the history of somebody who works here is read. */
export const teamChanges = {
  things: { membership: 'Work and signing in', leave: 'Leave', ward_cover: 'Ward', declared_conflict: 'Conflict of interest', contract_holder: 'Contract held' },
  fields: {
    display_name: 'Name', role: 'Role', email: 'Email', job_title: 'Job title', gender: 'Gender', languages: 'Languages', skills: 'Trained in', services: 'Kinds of support',
    imha_qualified_on: 'IMHA qualified on', imha_training_supervisor_id: 'In training with', dbs_checked_on: 'DBS check on', capacity_points: 'Points of room', working_days: 'Working days',
    starts_on: 'Works here from', ended_at: 'Ended', joined_at: 'Joined', from_on: 'First day away', to_on: 'Last day away', ward_id: 'Ward', kind: 'What', weekday: 'Day',
    declared_on: 'Declared', ended_on: 'Ended', contract_id: 'Contract',
  },
  value: (field: string, value: string | number): string | undefined => values[field]?.(value),
} as const;
