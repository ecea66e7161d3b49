import type { BlockCode, ReasonCode } from '@alongside/domain/allocation';
import { languageName } from '../platform/language-name';
import { list, number, plural, shortDate } from '../platform/format';
import { isLocalDate } from '@alongside/domain';
import { needLabel } from './needs';

export type ReasonFacts = Readonly<Record<string, string | number | null>>;
interface About {
  /** 'Owen', or 'this person'. */
  readonly person: string;
  readonly place: string | null;
  readonly genderWanted: string | null;
}
type Say = (data: ReasonFacts, about: About) => string;

const text = (value: string | number | null | undefined): string => (value === null || value === undefined ? '' : String(value));
const dateOf = (value: string | number | null | undefined): string => (typeof value === 'string' && isLocalDate(value) ? shortDate(value) : 'a day we do not know');
const here = ({ place }: About): string => place ?? 'there';
const language = (data: ReasonFacts): string => languageName(text(data['language']));
const gender = ({ genderWanted }: About): string => (genderWanted === 'WOMAN' ? 'a woman' : genderWanted === 'MAN' ? 'a man' : 'as asked');

/** Why, or why not, as a manager would say it. */
export const allocationReasons: Readonly<Record<ReasonCode | BlockCode, Say>> = {
  'asked-for-by-person': (_data, { person }) => `${person} asked for them`,
  'supported-before': (data, { person }) => `Supported ${person} before, until ${dateOf(data['lastOn'])}`,
  'leads-ward': (_data, about) => `Goes to ${here(about)} as its lead`,
  'covers-ward': (_data, about) => `Covers ${here(about)}`,
  'does-not-cover-ward': (_data, about) => `Doesn't usually cover ${here(about)}`,
  'has-room': () => 'Has room',
  'near-limit': () => 'Near their limit',
  'over-limit': () => 'Over their limit',
  'can-visit-on': (data) => `Can visit from ${dateOf(data['on'])}`,
  'gender-wanted': (_data, about) => `Is ${gender(about)}, as asked`,
  'gender-not-wanted': (_data, about) => `Isn't ${gender(about)}, which was asked for`,
  'speaks-language': (data) => `Speaks ${language(data)}`,
  'does-not-speak-language': (data) => `Doesn't speak ${language(data)}: needs an interpreter`,
  'has-skill': (data) => `Trained in: ${needLabel(text(data['skill']), null)}`,
  'in-training': (data) => (text(data['supervisor']) ? `In training: ${text(data['supervisor'])} goes along` : 'In training: a second advocate goes along'),
  'dbs-renewal-soon': (data) => `DBS check is due again on ${dateOf(data['renewalOn'])}`,
  'not-active': () => 'Not working with us now',
  'not-qualified-for-imha': () => 'Not yet qualified for IMHA work',
  'service-not-offered': () => "Doesn't do this kind of work",
  'dbs-missing': () => 'No DBS check on record',
  'dbs-out-of-date': (data) => `DBS check is out of date: ${dateOf(data['checkedOn'])}`,
  'in-treating-team': () => 'Conflict: works in the team that treats them',
  'same-team-as-requester': () => 'Conflict: of the same team as whoever asked for the visit',
  'conflict-declared': (data) => (data['kind'] === 'OTHER_PARTY' ? 'Conflict: supports another person involved' : 'Conflict: declared one themselves'),
  'refused-by-person': (_data, { person }) => `${person} asked not to have them`,
  'induction-missing': () => "Hasn't done the induction that this place asks for",
  'away-until-after-target': (data) => `Away until after the first visit is due, ${dateOf(data['targetOn'])}`,
};
export const allocationReason = (code: string, data: ReasonFacts, about: About): string =>
  Object.hasOwn(allocationReasons, code) ? allocationReasons[code as ReasonCode | BlockCode](data, about) : 'A reason this page has no words for yet';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const everyWeekday = [1, 2, 3, 4, 5];
/** 'Tue to Fri', 'Mon, Wed and Fri', or nothing for an ordinary week. */
export function workingDays(days: readonly number[]): string | null {
  const sorted = days.toSorted((a, b) => a - b);
  if (sorted.join() === everyWeekday.join()) return null;
  const names = sorted.map((day) => DAYS[day - 1] ?? '');
  const isRun = sorted.length > 2 && sorted.every((day, at) => at === 0 || day === (sorted[at - 1] ?? 0) + 1);
  return isRun ? `${text(names[0])} to ${text(names.at(-1))}` : list(names);
}

export const allocation = {
  title: 'Allocate',
  loading: 'Getting the waiting list.',
  loadingOne: 'Looking at who could support them.',
  failed: "We couldn't get the waiting list",
  failedOne: "We couldn't look at who could support them",
  someone: 'Someone with no name yet',
  waiting: {
    heading: 'Waiting for an advocate',
    label: 'People waiting for an advocate',
    firstVisit: (date: string) => `First visit by ${date}`,
    firstVisitToday: 'First visit today',
    noDate: 'No first visit date yet',
    days: (days: number) => plural(days, 'day', 'days'),
    over: (days: number) => `${plural(days, 'day', 'days')} over`,
    genders: { WOMAN: 'Woman advocate', MAN: 'Man advocate' },
    back: 'All waiting',
  },
  how: {
    heading: 'How we suggest',
    text: 'What the person asked for comes first. Then conflicts, then place, then room on the caseload. No hidden score. You can choose anyone, and say why.',
  },
  heading: (name: string) => `Who could support ${name}?`,
  wantsGender: { WOMAN: 'would rather see a woman', MAN: 'would rather see a man' },
  columns: { advocate: 'Advocate', reasons: 'Why, or why not', caseload: 'Caseload', next: 'Next there', allocate: 'Allocate' },
  caption: 'Advocates, best fit first, with reasons',
  holds: { for: 'For:', against: 'Against:', note: 'Note:', blocks: 'In the way:' },
  services: { IMHA: 'IMHA', CARE_ACT: 'Care Act' },
  bestFit: 'Best fit',
  load: (points: number, capacity: number) => `${number(points)} of ${number(capacity)}`,
  room: (points: number) => (points > 0 ? `${number(points)} free` : 'full'),

  notPlanned: 'Not planned',
  allocate: 'Allocate',
  allocating: 'Allocating',
  anyway: 'Allocate anyway',
  to: (name: string) => `to ${name}`,
  notPossible: 'Not possible',
  nobody: { title: 'No advocates yet', text: 'Nobody can be allocated until an advocate has an account.', team: 'See the team' },
  empty: { title: 'Nobody waits', text: 'Everybody accepted has an advocate.', referrals: 'Look at referrals' },
  gone: { title: "This one's already gone", text: 'It has an advocate, or it is closed. Choose another from the list.', back: 'See who is waiting' },
  choose: {
    title: (advocate: string) => `Allocate to ${advocate}`,
    belowTop: (top: string) => `${top} is first on the list. You can choose anyone.`,
    reason: 'Why this choice',
    reasonHint: 'One line, if you like. It is kept with the allocation.',
    override: 'Why it is right all the same',
    overrideHint: 'It is kept with the allocation, and your name with it.',
    overrideMissing: 'Enter why it is right all the same',
    inTheWay: 'In the way',
  },
  done: (person: string, advocate: string) => `${person} allocated to ${advocate}.`,
  undone: (person: string) => `${person} waits for an advocate again.`,
  alreadyGone: (person: string) => `Someone else allocated ${person} a moment ago, so this one's already gone. The list is up to date now.`,
  stale: (person: string) => `${person}'s referral changed while you were looking. Look again, then choose.`,
  couldNot: "We couldn't allocate. Nothing was changed. Try again.",
  noSignal: 'Allocating needs signal. Nothing was changed. Try again when you have it.',
  undoFailed: (person: string) => `${person}'s allocation stands.`,
  dismiss: 'Close this message',
} as const;
