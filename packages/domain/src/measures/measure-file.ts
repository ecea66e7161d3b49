import { instant, localDate, type Instant, type LocalDate } from '../time/index.js';
import type { ContactFacts, MeasureFacts, MeasurePeriod, PersonFacts, ReferralFacts } from './facts.js';
import type { MeasureRules } from './settings.js';

type Plain<Value> = Value extends Instant | LocalDate
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
      : Value;

/** A file of measures as JSON gives it: a provider's rules, periods and rows, in the form of the shared vectors. */
export interface MeasureFile {
  readonly rules: MeasureRules;
  readonly periods: readonly Plain<MeasurePeriod>[];
  readonly denominators: MeasureFacts['detentions'];
  readonly people: readonly PersonFacts[];
  readonly referrals: readonly Plain<ReferralFacts>[];
  readonly contacts: readonly Plain<Omit<ContactFacts, 'personId'>>[];
}

const date = (text: string | null): LocalDate | null => (text === null ? null : localDate(text));
const time = (text: string | null): Instant | null => (text === null ? null : instant(text));

const referralOf = (row: Plain<ReferralFacts>): ReferralFacts => ({
  ...row,
  receivedAt: instant(row.receivedAt),
  eligibilityDecidedOn: date(row.eligibilityDecidedOn),
  ackAt: time(row.ackAt),
  allocatedAt: time(row.allocatedAt),
  pauses: row.pauses.map(({ from, to, reason }) => ({ from: localDate(from), to: date(to), reason })),
  caseOpenedOn: date(row.caseOpenedOn),
  closedOn: date(row.closedOn),
  feedback: row.feedback && { ...row.feedback, receivedOn: localDate(row.feedback.receivedOn) },
});

/**
 * Reads the rows of such a file as facts; a contact's person is its referral's. A fault for text that is no date or
 * instant.
 */
export function factsOfMeasureFile({ denominators, people, referrals, contacts }: MeasureFile): MeasureFacts {
  const personOf = new Map(referrals.map(({ id, personId }) => [id, personId]));
  return {
    people,
    referrals: referrals.map(referralOf),
    contacts: contacts.map((row) => ({
      ...row,
      startedAt: instant(row.startedAt),
      personId: row.referralId === null ? null : (personOf.get(row.referralId) ?? null),
    })),
    detentions: denominators,
  };
}

/** The periods of a file of measures, with the day up to which each is known. A fault for what is no date. */
export const periodsOfMeasureFile = ({ periods }: MeasureFile): readonly MeasurePeriod[] =>
  periods.map(({ id, from, to, asOf }) => ({ id, from: localDate(from), to: localDate(to), asOf: localDate(asOf) }));
