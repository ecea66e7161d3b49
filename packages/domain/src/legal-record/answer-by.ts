import { clocksFor, NoRuleOnDate, type CaseClock, type ClockFacts } from '../clocks/index.js';
import {
  decideImhaAt,
  decideImhaFromCodedStatus,
  type CodedImhaFacts,
  type ImhaAnswer,
  type ToldTreatmentState,
} from '../eligibility/index.js';
import type { Commencements, Country } from '../law/index.js';
import {
  legalPositionAt,
  type LegalPosition,
  type TreatmentStage,
  type TreatmentState,
  type When,
} from '../legal-status/index.js';
import type { Holidays, LocalDate } from '../time/index.js';
import { clockExtrasOf } from './clock-extras.js';
import type { LegalRecord, RecordLine } from './record-lines.js';
import { toldBy, toldOn, type Told } from './told-on.js';

/** What bears on the answer beside the record itself. */
export interface AboutPerson {
  readonly dateOfBirth: LocalDate | null;
  /** Where entries that say no place are read to be: the hospital's country, or the provider's. Null: not known. */
  readonly country: Country | null;
}

const STATE: Readonly<Record<TreatmentStage, ToldTreatmentState>> = {
  discussed: 'discussed',
  proposed: 'proposed',
  withdrawn: 'withdrawn',
  ended: 'completed',
};
const STAGES: readonly TreatmentStage[] = ['proposed', 'discussed', 'withdrawn', 'ended'];

/** The treatment that bears most on a right: one still open goes before one that is over. */
function treatmentTold(treatments: readonly TreatmentState[]): CodedImhaFacts['treatment'] {
  const [first] = treatments.toSorted(
    (a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || a.treatment.localeCompare(b.treatment),
  );
  return first ? { kind: first.treatment, state: STATE[first.stage], raisedOn: first.raisedOn } : null;
}

const NOTHING_TOLD = {
  legalStatusCode: null,
  communityStatus: null,
  startedOn: null,
  secondRecommendationReceived: null,
  country: null,
} as const;

/** What was told, with the position it comes to at the moment it is asked about; null where only a code stands. */
export interface ToldAt {
  readonly told: Told;
  readonly on: When;
  readonly position: LegalPosition | null;
}
export const toldAt = (told: Told, on: When, commenced: Commencements): ToldAt => ({
  told,
  on,
  position: told.kind === 'timeline' ? legalPositionAt(told.timeline, on, commenced) : null,
});

/** Whether what was told gives a right to an IMHA at that moment. Source: MHA 1983 ss.130C, 130I, 130J. */
export function imhaBy({ told, on, position }: ToldAt, about: AboutPerson, commenced: Commencements): ImhaAnswer {
  if (position !== null) return decideImhaAt(position, about, on, commenced);
  const status = told.kind === 'coded' ? told.status : NOTHING_TOLD;
  const treatment = told.kind === 'coded' ? treatmentTold(told.treatments) : null;
  const { dateOfBirth } = about;
  const country = status.country ?? about.country;
  return decideImhaFromCodedStatus({ ...status, country, dateOfBirth, treatment }, on, commenced);
}

function clockFactsBy({ told, position }: ToldAt, lines: readonly RecordLine[]): ClockFacts | null {
  if (told.kind === 'coded') {
    const episodeStartedOn = told.entry.detail.episodeStartedOn ?? null;
    return { ...told.status, renewals: told.renewals, episodeStartedOn, ...clockExtrasOf(lines, episodeStartedOn) };
  }
  if (told.kind === 'nothing' || position === null) return null;
  return { timeline: told.timeline, position, ...clockExtrasOf(lines, position.episodeStartedOn) };
}

export interface ClocksAsked {
  readonly today: LocalDate;
  readonly holidays: Holidays;
  readonly commenced: Commencements;
}

/** The clocks of what was told, at the end of today. An event older than the law held here gives none: there is no row to read. */
export function clocksBy(at: ToldAt, lines: readonly RecordLine[], asked: ClocksAsked): readonly CaseClock[] {
  const { today, holidays, commenced } = asked;
  const facts = clockFactsBy(at.on === today ? at : toldAt(at.told, today, commenced), lines);
  if (facts === null) return [];
  try {
    return clocksFor(facts, holidays, today, commenced);
  } catch (error) {
    if (error instanceof NoRuleOnDate) return [];
    throw error;
  }
}

/** The answer, the clocks and the position at one moment. */
export interface LegalAnswer {
  readonly imha: ImhaAnswer;
  readonly clocks: readonly CaseClock[];
  /** Null where only a status without a start stands, or nothing. */
  readonly position: LegalPosition | null;
}

function answered(at: ToldAt, lines: readonly RecordLine[], about: AboutPerson, asked: ClocksAsked): LegalAnswer {
  return { imha: imhaBy(at, about, asked.commenced), clocks: clocksBy(at, lines, asked), position: at.position };
}

/** Everything a set of a record's lines answers, on a day or at an instant. */
export const answerBy = (lines: readonly RecordLine[], about: AboutPerson, on: When, asked: ClocksAsked): LegalAnswer =>
  answered(toldAt(toldBy(lines, on), on, asked.commenced), lines, about, asked);

/**
 * What a person's legal record answers at the end of a day: the right to an IMHA, the clocks and the position. Nothing
 * that happened later is looked at, and the order of the entries never matters. Never refuses: what nobody told comes
 * back as `needs_information`. Source: MHA 1983 Parts 2 and 3, ss.130C, 130I, 130J.
 */
export function legalAnswerOn(record: LegalRecord, about: AboutPerson, on: LocalDate, holidays: Holidays): LegalAnswer {
  const { commenced } = record;
  const lines = record.lines.filter(({ entry }) => entry.on <= on);
  return answered(toldAt(toldOn(record, on), on, commenced), lines, about, { today: on, holidays, commenced });
}
