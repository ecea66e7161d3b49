import { dayAndTime, day, minutes, sentence } from '../../platform/format';
import { wordFor } from '../../words/codes';
import { leftWith, privacy as privacyWords, together as togetherWords, topics as topicWords } from '../../words/contacts';
import { closureReasons } from '../../words/referrals';
import { contactTitle, referralTitle, timeline as words } from '../../words/timeline';
import type { LocalDate } from '@alongside/domain';
import type { TimelineEntry } from './person.queries';

/** A timeline entry as it is read: a title, when and by whom, what was said, and what was done. */
export interface Line {
  readonly title: string;
  readonly when: string;
  readonly quote: string | null;
  readonly text: string | null;
  readonly chips: readonly string[];
}
type Detail = TimelineEntry['detail'];
const textIn = (detail: Detail, key: string): string | null => {
  const value = detail[key];
  return typeof value === 'string' && value !== '' ? value : null;
};
const numberIn = (detail: Detail, key: string): number | null => {
  const value = detail[key];
  return typeof value === 'number' ? value : null;
};
const listIn = (detail: Detail, key: string): readonly string[] => {
  const value: unknown = detail[key];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
};
const joined = (parts: readonly (string | null | undefined | false)[]) => parts.filter(Boolean).join(' ') || null;

interface Context {
  readonly name: string;
  readonly today: LocalDate;
}
type Said = Partial<Omit<Line, 'when'>> & { readonly title: string; readonly minutes?: number | null; readonly hasTime?: boolean };

function contact(detail: Detail, { name }: Context): Said {
  const [kind, mode, outcome] = [textIn(detail, 'kind') ?? '', textIn(detail, 'mode'), textIn(detail, 'outcome')];
  const [privacy, why] = [textIn(detail, 'privacy'), textIn(detail, 'privacyReason')];
  const isLost = privacy !== null && privacy !== 'PRIVATE';
  const chips = [
    ...listIn(detail, 'together').map((code) => words.chips[code] ?? wordFor(togetherWords, code)),
    ...listIn(detail, 'leftWith').map((code) => words.left[code] ?? wordFor(leftWith, code)),
    ...listIn(detail, 'topics').map((code) => wordFor(topicWords, code)),
    ...(detail['interpreterUsed'] === true ? [words.interpreter] : []),
  ];
  return {
    title: contactTitle({ kind, mode, outcome, privacy, meetingType: textIn(detail, 'meetingType'), caseworkType: textIn(detail, 'caseworkType') }, name),
    minutes: numberIn(detail, 'minutes'),
    hasTime: true,
    quote: textIn(detail, 'theirWords'),
    text: joined([textIn(detail, 'note'), isLost && words.notPrivate(joined([`${wordFor(privacyWords, privacy)}.`, why]) ?? '')]),
    chips: [...new Set(chips)],
  };
}

function decision(detail: Detail): Said {
  const [eligibility, service] = [textIn(detail, 'eligibility'), textIn(detail, 'service') ?? ''];
  const [reason, pointedTo] = [textIn(detail, 'reason'), textIn(detail, 'pointedTo')];
  if (eligibility === 'ELIGIBLE') return { title: words.accepted, text: joined([words.acceptedFor(service), textIn(detail, 'citation'), textIn(detail, 'note')]) };
  return {
    title: eligibility === 'INELIGIBLE' ? words.notForUs : words.waiting,
    text: joined([reason && words.ineligible(reason), pointedTo && words.pointedTo(pointedTo), textIn(detail, 'note')]),
  };
}

const READ: Readonly<Record<TimelineEntry['type'], (detail: Detail, context: Context) => Said>> = {
  CONTACT: contact,
  PLANNED: (detail) => ({ title: words.planned, hasTime: true, text: joined([textIn(detail, 'place') && `${textIn(detail, 'place') ?? ''}.`, textIn(detail, 'purpose')]) }),
  REFERRAL: (detail, { name }) => ({
    title: referralTitle(textIn(detail, 'source') ?? '', name),
    hasTime: true,
    text: words.service(textIn(detail, 'service') ?? '', textIn(detail, 'reference') ?? ''),
  }),
  DECISION: decision,
  ALLOCATION: (detail) => ({ title: words.allocated(textIn(detail, 'advocateName') ?? ''), hasTime: true, text: textIn(detail, 'reason') }),
  SHARING: (detail, { name }) => ({
    title: words.sharing(textIn(detail, 'partyName') ?? '', textIn(detail, 'choice') ?? ''),
    text: joined([words.sharingBody(name), textIn(detail, 'note')]),
  }),
  LEGAL: (detail) => ({
    title: words.legal(textIn(detail, 'legalStatusCode'), textIn(detail, 'communityStatus'), textIn(detail, 'event') ?? '', textIn(detail, 'section')),
    text: joined([textIn(detail, 'source') && words.source(textIn(detail, 'source') ?? ''), detail['isCorrected'] === true && words.corrected]),
  }),
  ACTION_DONE: (detail) => ({ title: words.actionDone(textIn(detail, 'title') ?? ''), hasTime: true }),
  CASE_OPENED: (detail, { name }) => ({ title: textIn(detail, 'instruction') === 'NON_INSTRUCTED' ? words.withoutInstructions : words.caseOpened(name) }),
  CLOSED: (detail) => ({ title: words.closed, text: joined([`${wordFor(closureReasons, textIn(detail, 'reason') ?? '')}.`, textIn(detail, 'note')]) }),
  STAY: (detail) => ({ title: words.stay(textIn(detail, 'place') ?? '') }),
};

/** An entry's sentence. What has only a date shows no time, since its time was never told. */
export function lineOf({ type, at, on, detail }: TimelineEntry, context: Context): Line {
  const { title, minutes: length = null, hasTime = false, quote = null, text = null, chips = [] } = READ[type](detail, context);
  const when = hasTime ? dayAndTime(at, context.today) : day(on, context.today);
  return { title: sentence(title), when: length === null ? when : `${when}, ${minutes(length)}`, quote, text, chips };
}

export const FILTERS = ['everything', 'visits', 'rights', 'meetings', 'letters'] as const;
export type Filter = (typeof FILTERS)[number];
const isContact = ({ type }: TimelineEntry) => type === 'CONTACT';
const RIGHTS = new Set(['EXPLAINED_RIGHTS', 'GAVE_LEAFLET']);
const hasRights = ({ detail }: TimelineEntry) =>
  listIn(detail, 'together').some((code) => RIGHTS.has(code)) || listIn(detail, 'topics').some((code) => code.startsWith('ST')) || listIn(detail, 'leftWith').includes('RIGHTS_LEAFLET');
const LETTERS = new Set(['LETTER', 'EMAIL']);

const FITS: Readonly<Record<Filter, (entry: TimelineEntry) => boolean>> = {
  everything: () => true,
  visits: (entry) => entry.type === 'PLANNED' || (isContact(entry) && ['PERSON_CONTACT', 'DROP_IN'].includes(textIn(entry.detail, 'kind') ?? '')),
  rights: (entry) => isContact(entry) && hasRights(entry),
  meetings: (entry) => isContact(entry) && textIn(entry.detail, 'kind') === 'MEETING',
  letters: (entry) => isContact(entry) && (LETTERS.has(textIn(entry.detail, 'mode') ?? '') || textIn(entry.detail, 'caseworkType') === 'LETTER_OR_EMAIL'),
};
export const fitting = (entries: readonly TimelineEntry[], filter: Filter): readonly TimelineEntry[] => entries.filter(FITS[filter]);

/** Planned things stand on top, the next one first; what happened follows, newest first. */
export const ordered = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] => [
  ...entries.filter(({ type }) => type === 'PLANNED').sort((a, b) => a.at.localeCompare(b.at)),
  ...entries.filter(({ type }) => type !== 'PLANNED'),
];
