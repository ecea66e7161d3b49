import { COMMUNICATION_NEEDS, COMMUNICATION_NEED_GROUPS, type CommunicationNeedGroup } from '@alongside/domain/codes';
import { placeIn, type PlaceValue } from '../../kit/fields/place-field';
import { person as words } from '../../words/person';
import { placeOf } from './facts';
import type { PersonPage } from './person.queries';
import type { Change } from './what-changed';

const TEXTS = ['name', 'pronouns', 'dateOfBirth', 'nhsNumber', 'phone', 'email', 'contactNote', 'safeToVisit', 'otherPeople'] as const;
type TextField = (typeof TEXTS)[number];
const LABELS: Readonly<Record<TextField, string>> = {
  name: words.correct.name, pronouns: words.correct.pronouns, dateOfBirth: words.correct.born, nhsNumber: words.correct.nhs, phone: words.correct.phone,
  email: words.correct.email, contactNote: words.correct.contactNote, safeToVisit: words.correct.safe, otherPeople: words.correct.others,
};

export type NeedsChosen = Readonly<Record<CommunicationNeedGroup, readonly string[]>>;
export type Details = Readonly<Record<TextField, string | null>> & {
  readonly needs: NeedsChosen;
  readonly otherNeed: string | null;
  readonly place: PlaceValue | null;
};

const codesOf = (group: CommunicationNeedGroup) => COMMUNICATION_NEEDS.filter((need) => need.group === group).map(({ code }) => code as string);
export const NEEDS_BY_GROUP = COMMUNICATION_NEED_GROUPS.map((group) => ({ group, codes: codesOf(group) }));

export const detailsOf = (page: PersonPage): Details => {
  const has = new Set(page.needs.map(({ code }) => code));
  const chosen = (group: CommunicationNeedGroup) => codesOf(group).filter((code) => has.has(code));
  return {
    name: page.name, pronouns: page.pronouns, dateOfBirth: page.dateOfBirth, nhsNumber: page.nhsNumber, phone: page.phone, email: page.email,
    contactNote: page.contactNote, safeToVisit: page.safeToVisit, otherPeople: page.otherPeople,
    needs: {
      CONTACT_METHOD: chosen('CONTACT_METHOD'), INFORMATION_FORMAT: chosen('INFORMATION_FORMAT'),
      COMMUNICATION_PROFESSIONAL: chosen('COMMUNICATION_PROFESSIONAL'), COMMUNICATION_SUPPORT: chosen('COMMUNICATION_SUPPORT'),
    },
    otherNeed: page.needs.find(({ code }) => code === 'OTHER')?.note ?? null,
    place: page.place ? { wardId: page.place.wardId, words: page.place.words, label: placeOf(page) } : null,
  };
};

const blankless = (text: string | null) => text?.trim() || null;
const samePlace = (a: PlaceValue | null, b: PlaceValue | null) => a?.wardId === b?.wardId && blankless(a?.words ?? null) === blankless(b?.words ?? null);
const needsChanged = (a: Details, b: Details) =>
  blankless(a.otherNeed) !== blankless(b.otherNeed) || NEEDS_BY_GROUP.some(({ group }) => [...a.needs[group]].sort().join() !== [...b.needs[group]].sort().join());

/** The needs as the contract takes them; the note beside a need that stays is kept. */
function needsIn({ needs, otherNeed }: Details, page: PersonPage) {
  const noteOf = (code: string) => page.needs.find((need) => need.code === code)?.note ?? null;
  const other = blankless(otherNeed);
  return [...NEEDS_BY_GROUP.flatMap(({ group }) => needs[group]).map((code) => ({ code, note: noteOf(code) })), ...(other ? [{ code: 'OTHER', note: other }] : [])];
}

/** Only what was changed, so that two people who correct different things do not undo each other. */
export function changesIn(before: Details, after: Details, page: PersonPage): Readonly<Record<string, unknown>> {
  const texts = TEXTS.filter((field) => blankless(before[field]) !== blankless(after[field])).map((field) => [field, blankless(after[field])]);
  return {
    version: page.version,
    ...Object.fromEntries(texts),
    ...(needsChanged(before, after) && { needs: needsIn(after, page) }),
    ...(!samePlace(before.place, after.place) && { place: placeIn(after.place) }),
  };
}

/** What is another now than when the form was opened. */
export function changedSince(before: Details, page: PersonPage): readonly Change[] {
  const now = detailsOf(page);
  const texts = TEXTS.filter((field) => before[field] !== now[field]).map((field) => ({ label: LABELS[field], now: now[field] }));
  return samePlace(before.place, now.place) ? texts : [...texts, { label: words.correct.place, now: now.place?.label ?? null }];
}
