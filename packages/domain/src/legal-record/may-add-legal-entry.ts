import { LEGAL_ENTRY_NEEDS, type LegalChoice, type LegalEntryTypeCode } from '../codes/index.js';
import { allow, refuse, type Decision } from '../decision.js';
import { localDate, type Instant, type LocalDate } from '../time/index.js';
import type { LegalDetail } from './legal-entry.js';

export type LegalEntryRefusal =
  | 'date-in-future'
  | 'date-before-birth'
  | 'date-before-law'
  | 'section-needed'
  | 'section-does-not-fit'
  | 'nation-needed'
  | 'time-needed'
  | 'choice-needed';

/** What somebody wants to enter, and what it is checked against. */
export interface LegalEntryAsked {
  readonly type: LegalEntryTypeCode;
  readonly on: LocalDate;
  readonly at: Instant | null;
  /** Somebody said that they do not know the hour: the clock then asks for it. */
  readonly isTimeUnknown: boolean;
  readonly detail: LegalDetail;
  readonly dateOfBirth: LocalDate | null;
  readonly today: LocalDate;
  readonly now: Instant;
}

const ACT_1983 = localDate('1983-09-30');
/** Community treatment orders: Mental Health Act 2007 s.32, in force on this day. */
const ACT_2007 = localDate('2008-11-03');
const COMMUNITY: ReadonlySet<LegalEntryTypeCode> = new Set([
  'ctoMade',
  'ctoExtended',
  'ctoRecalled',
  'ctoReleased',
  'ctoRevoked',
  'ctoResponsibilityAssigned',
  'ctoDischarged',
]);

function dateRefusal({ type, on, at, dateOfBirth, today, now }: LegalEntryAsked): Decision<LegalEntryRefusal> {
  if (on > today) return refuse('date-in-future', 'on');
  if (at !== null && at > now) return refuse('date-in-future', 'time');
  if (dateOfBirth !== null && on < dateOfBirth) return refuse('date-before-birth', 'on');
  return on < (COMMUNITY.has(type) ? ACT_2007 : ACT_1983) ? refuse('date-before-law', 'on') : allow;
}

function sectionRefusal({ type, detail }: LegalEntryAsked): Decision<LegalEntryRefusal> {
  const sections: readonly string[] | undefined = LEGAL_ENTRY_NEEDS[type].sections;
  const section = detail.section ?? null;
  if (sections === undefined) return section === null ? allow : refuse('section-does-not-fit', 'section');
  if (section === null) return refuse('section-needed', 'section');
  return sections.includes(section) ? allow : refuse('section-does-not-fit', 'section');
}

const said = (detail: LegalDetail, choice: LegalChoice): boolean => (detail[choice] ?? null) !== null;

/** Powers of hours turn on the hour (ss.4(4), 5, 17F(6), 135, 136). */
function needsTime({ type, detail }: LegalEntryAsked): boolean {
  const { time } = LEGAL_ENTRY_NEEDS[type];
  return time === 'needed' || (type === 'admitted' && detail.section === '4');
}

/**
 * Whether something can be entered in a person's legal record: dated in their life, not in the future and not before
 * the law held here; with the section, place, hour and choice that its type turns on. Refuses with the field. What the
 * record then means is never a refusal: an event that presupposes a status nobody entered is kept, and shown as a gap.
 */
export function mayAddLegalEntry(asked: LegalEntryAsked): Decision<LegalEntryRefusal> {
  const needs = LEGAL_ENTRY_NEEDS[asked.type];
  const { detail } = asked;
  const dated = dateRefusal(asked);
  if (!dated.allowed) return dated;
  const section = sectionRefusal(asked);
  if (!section.allowed) return section;
  if (needs.place === 'needed' && (detail.country ?? null) === null) return refuse('nation-needed', 'country');
  if (needsTime(asked) && asked.at === null && !asked.isTimeUnknown) return refuse('time-needed', 'time');
  if (needs.choice !== undefined && !said(detail, needs.choice)) return refuse('choice-needed', needs.choice);
  return allow;
}

/** Only what the type uses is kept of the facts given: a field that a picker left filled decides nothing. */
export function detailKept(type: LegalEntryTypeCode, detail: LegalDetail): LegalDetail {
  const { sections, place, choice } = LEGAL_ENTRY_NEEDS[type];
  const { section } = detail;
  const isSection3 = section === '3' || section === '2';
  return {
    ...(sections ? { section: section ?? null } : {}),
    ...(place || detail.staysInHospital === true ? { country: detail.country ?? null } : {}),
    ...(choice ? { [choice]: detail[choice] ?? null } : {}),
    ...(section === '135' || section === '136' ? { extensionHours: detail.extensionHours ?? null } : {}),
    ...(section === 'CPIA5' ? { restricted: detail.restricted ?? null } : {}),
    ...(section === 'informal' ? { deprivationOfLiberty: detail.deprivationOfLiberty ?? null } : {}),
    ...(isSection3 && sections ? { episodeStartedOn: detail.episodeStartedOn ?? null } : {}),
  };
}
