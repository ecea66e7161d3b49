import { plural } from '../platform/format';
import type { ChangeWords } from '../kit/changes/shown-change';

export const places = {
  title: 'Places',
  lead: 'Hospitals and wards you visit. The public form offers these, and nothing that has ended.',
  loading: 'Getting the places.',
  failed: "We couldn't get the places",
  add: 'Add a hospital',
  caption: 'Hospitals you visit',
  columns: { hospital: 'Hospital', wards: 'Wards', contract: 'Contract', people: 'People there' },
  noContract: 'The usual one',
  noWards: 'No wards yet',
  ended: (on: string) => `Ended ${on}`,
  showEnded: (count: number) => `Show ${plural(count, 'that has ended', 'that have ended')}`,
  hideEnded: 'Hide those that have ended',
  empty: { title: 'No places yet', text: 'Add the first hospital, then its wards. People can then say where they are.' },
} as const;

export const hospital = {
  title: 'Hospital',
  loading: 'Getting the hospital.',
  failed: "We couldn't get the hospital",
  change: 'Change',
  saved: 'Saved',
  added: 'Added. The public form offers it now.',
  details: 'How it is found',
  name: 'Name',
  trust: 'Trust or company',
  town: 'Town',
  nation: 'Rules of',
  authority: 'Local authority',
  ods: 'ODS code',
  odsHint: 'Like RX1EA. Leave it empty if you don’t know it.',
  contract: 'Contract',
  contractHint: (open: number) => (open > 0 ? `${plural(open, 'open referral stays', 'open referrals stay')} with the contract they came under.` : 'New referrals from here fall under it.'),
  contractNone: 'The usual one',
  notes: 'How to get in',
  notesHint: 'What an advocate needs at the door. Leave out door codes and anybody’s name.',
  wards: 'Wards',
  addWard: 'Add a ward',
  noWards: 'No wards yet. People can only say the hospital in their own words until there are some.',
  endedOn: (on: string) => `Ended ${on}`,
  peopleThere: (count: number) => (count === 0 ? 'Nobody you support is there' : `${plural(count, 'person', 'people')} you support`),
  covers: (names: string) => `Covered by ${names}`,
  coversNobody: 'Nobody covers it',
} as const;

export const ward = {
  title: 'Ward',
  name: 'Name',
  nameHint: 'As people there say it: “Rowan Ward”.',
  kind: 'Kind of ward',
  kindHint: 'Acute, rehabilitation, secure, for older people…',
  phone: 'Phone',
  notes: 'How to get in',
  change: (name: string) => `Change ${name}`,
} as const;

export const placeEnding = {
  end: 'End',
  endOf: (name: string) => `End ${name}`,
  ask: (name: string) => `Take ${name} off the list?`,
  text: 'Nobody can choose it any more. What was written under it stays, and you can bring it back.',
  yes: 'Take it off',
  done: 'Taken off the list',
  reopen: 'Bring back',
  reopenOf: (name: string) => `Bring back ${name}`,
  reopened: 'Back on the list',
  uses: {
    'people-there': (count: number) => `${plural(count, 'person is', 'people are')} still there. Move them first.`,
    'open-referrals': (count: number) => `${plural(count, 'open referral names', 'open referrals name')} it. Correct or close them first.`,
    'planned-visits': (count: number) => `${plural(count, 'visit is', 'visits are')} planned there.`,
    'advocates-covering': (count: number) => `${plural(count, 'advocate covers', 'advocates cover')} it. Take it out of their wards first.`,
  } as Readonly<Record<string, (count: number) => string>>,
  seePeople: 'See the people',
  seeTeam: 'See who works here',
} as const;

export const placeChanges: ChangeWords = {
  things: { hospital: 'The hospital', ward: 'A ward' },
  fields: {
    'ward.name': 'Ward', name: hospital.name, ods_code: hospital.ods, trust_name: hospital.trust, town: hospital.town, nation: hospital.nation, local_authority: hospital.authority,
    contract_id: hospital.contract, visiting_notes: hospital.notes, kind: ward.kind, phone: ward.phone, ended_on: 'Ended',
  },
};
