import { lastDayOfDays, lastDayOfMonths } from '../clocks/arithmetic.js';
import type { Commencements } from '../law/index.js';
import { addDays, daysBetween, laterOf, type LocalDate } from '../time/index.js';
import { momentAfter, type Moment } from './moment.js';
import { ordinaryEnd } from './ordinary-end.js';
import type { Absence, Authority, Custody, Displacement, Doubt, LegalPosition } from './state.js';

/** When an authority stops on the facts known, and what is unsure about it after that. */
export interface Lapse {
  readonly at: Moment;
  readonly doubt: Doubt | null;
}
type Extensions = Pick<LegalPosition, 'absences' | 'custodies' | 'displacement'>;

/** The last day on which somebody absent may be taken back (s.18(4); 28 days after custody, s.22). */
const retakeLastDay = (absence: Absence, end: LocalDate): LocalDate =>
  absence.afterCustody ? lastDayOfDays(absence.from, 28) : laterOf(lastDayOfMonths(absence.from, 6), end);

/**
 * Section 21(1)-(2): absent on the last day, or in the week ending with it, the authority runs to the end of a week
 * beginning with the return, or for as long as the person may be taken back.
 */
function extendedByAbsence(end: LocalDate, absences: readonly Absence[]): LocalDate {
  let last = end;
  for (const absence of absences) {
    const isInFinalWeek = absence.from <= last && (absence.until === null || absence.until >= addDays(last, -6));
    if (!isInFinalWeek) continue;
    const retake = retakeLastDay(absence, last);
    const returned = absence.until !== null && absence.until <= retake ? absence.until : null;
    last = laterOf(last, returned === null ? retake : lastDayOfDays(returned, 7));
  }
  return last;
}

interface CustodyEnd {
  readonly end: LocalDate;
  readonly ceased: boolean;
  /** The authority would have run out in custody: the person counts as absent from the day of release (s.22). */
  readonly isHeldOpen: boolean;
}

/** Section 22: custody of up to six months in all holds an authority open; more than that ends it. */
function afterCustody(end: LocalDate, custodies: readonly Custody[]): CustodyEnd {
  let spent = 0;
  for (const custody of custodies) {
    if (custody.from > end) break;
    const limit = addDays(lastDayOfMonths(custody.from, 6), -spent);
    if (custody.until === null || custody.until > limit) return { end: limit, ceased: true, isHeldOpen: false };
    spent += daysBetween(custody.from, custody.until) + 1;
    if (end <= custody.until) return { end: custody.until, ceased: false, isHeldOpen: true };
  }
  return { end, ceased: false, isHeldOpen: false };
}

/**
 * Section 29(4): an application on ground (c) or (d) holds section 2 open until disposed of, and 7 days more on an
 * order.
 */
function extendedByDisplacement(end: LocalDate, displacement: Displacement): LocalDate | null {
  if (displacement.disposedOn === null) return null;
  return laterOf(end, addDays(displacement.disposedOn, displacement.orderMade ? 7 : 0));
}

const NEVER_LAPSES: Lapse = { at: Infinity, doubt: null };
const doubtful = (openPoint: Doubt['openPoint'], until: Moment): Doubt => ({ openPoint, missing: null, until });

/** Sections 2 and 4: nothing renews them, and whether absence extends them is open. */
function shortLapse(authority: Authority, end: LocalDate, at: Moment, extensions: Extensions): Lapse {
  let [lastDay, endsAt] = [end, at];
  if (authority.section === '2' && extensions.displacement !== null) {
    const extended = extendedByDisplacement(end, extensions.displacement);
    if (extended === null) return NEVER_LAPSES;
    [lastDay, endsAt] = [extended, momentAfter(extended)];
  }
  const absentUntil = extendedByAbsence(lastDay, extensions.absences);
  const doubt = absentUntil > lastDay ? doubtful('section-2-absence', momentAfter(absentUntil)) : null;
  return { at: endsAt, doubt };
}

/** Lapse of an authority from its ordinary end and everything that extends it. */
export function lapseOf(authority: Authority, extensions: Extensions, commenced: Commencements): Lapse {
  const ordinary = ordinaryEnd(authority, commenced);
  if (ordinary.lastDay === null) return NEVER_LAPSES;
  if (authority.family === 'civil' && authority.section !== '3') {
    return shortLapse(authority, ordinary.lastDay, ordinary.at, extensions);
  }
  if (ordinary.missing === 'court-order-end') {
    const until = momentAfter(ordinary.latestLastDay ?? ordinary.lastDay);
    return { at: ordinary.at, doubt: { openPoint: null, missing: ordinary.missing, until } };
  }
  const custody = afterCustody(ordinary.lastDay, extensions.custodies);
  const absences = extensions.absences.filter((absence) => custody.isHeldOpen || !absence.afterCustody);
  const end = custody.ceased ? custody.end : extendedByAbsence(custody.end, absences);
  if (ordinary.missing) {
    return { at: momentAfter(end), doubt: { openPoint: null, missing: ordinary.missing, until: Infinity } };
  }
  const isOpen = ordinary.latestLastDay !== null && ordinary.latestLastDay > ordinary.lastDay;
  const until = isOpen && ordinary.latestLastDay ? momentAfter(laterOf(end, ordinary.latestLastDay)) : 0;
  return { at: momentAfter(end), doubt: isOpen ? doubtful('month-end-renewal', until) : null };
}
