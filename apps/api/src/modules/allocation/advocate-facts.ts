import { weightedLoad, type AdvocateFacts, type AllocationNeed } from '@alongside/domain/allocation';
import { daysBetween, workingDaysAfter, type Holidays, type LocalDate } from '@alongside/domain/time';
import type { AdvocateRow, LoadGroup } from './advocate.repository.js';
import type { AskedOfAdvocate } from './asked-of-advocate.repository.js';

/** A hearing this close weighs on the list (practice reference, section 9); none this far off can be. */
const HEARING_WORKING_DAYS = 10;
const FAR_OFF_DAYS = 31;

interface OnTheDay {
  readonly today: LocalDate;
  readonly holidays: Holidays;
}

function isHearingSoon(hearingOn: LocalDate | null, { today, holidays }: OnTheDay): boolean {
  if (hearingOn === null || hearingOn < today || daysBetween(today, hearingOn) > FAR_OFF_DAYS) return false;
  return workingDaysAfter(today, hearingOn, holidays) <= HEARING_WORKING_DAYS;
}

const pointsOf = ({ count, hearingOn, ...item }: LoadGroup, day: OnTheDay): number =>
  count * weightedLoad([{ ...item, isHearingWithin10WorkingDays: isHearingSoon(hearingOn, day) }]);

/** Load points of somebody's whole list on a day. */
export const pointsOfLoad = (load: readonly LoadGroup[], day: OnTheDay): number => load.reduce((sum, group) => sum + pointsOf(group, day), 0);

/** The advocate as the rules of allocation take them. No site records inductions, so none is missing. */
export const advocateFactsOf = ({ isReferrer, load, ...row }: AdvocateRow, day: OnTheDay): AdvocateFacts => ({
  ...row,
  isOfRequestersTeam: isReferrer,
  isInductionMissing: false,
  loadPoints: pointsOfLoad(load, day),
});

/** What the person asks for, in the codes that advocates are known by. */
export function needOf(
  asked: AskedOfAdvocate,
  rows: readonly AdvocateRow[],
  { today, holidays }: OnTheDay,
): AllocationNeed {
  const spoken = new Set(rows.flatMap(({ languages }) => languages));
  return {
    service: asked.service,
    today,
    holidays,
    targetOn: asked.firstContactDueOn ?? today,
    dbsRenewalYears: asked.dbsRenewalYears,
    genderWanted: asked.genderWanted,
    advocateWantedId: null,
    languageWanted: languageWanted(asked, spoken),
    skillsWanted: asked.needs.map(({ code }) => code),
    isOnWard: asked.wardId !== null,
  };
}

const nameOf = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
const IS_CODE = /^[a-z]{2,3}$/;
const nameOfLanguage = (code: string): string => (IS_CODE.test(code) ? (nameOf.of(code) ?? code) : code);
const isNamed = (code: string, words: string): boolean =>
  [code, nameOfLanguage(code)].some((each) => each.toLowerCase() === words.toLowerCase());

/** A language comes as a code, or in the referrer's words ('Urdu'); one that no advocate speaks stays as it was said. */
function languageWanted(
  { firstLanguage, interpreterLanguage }: AskedOfAdvocate,
  spoken: ReadonlySet<string>,
): string | null {
  const words = interpreterLanguage ?? firstLanguage;
  if (isNamed('en', words)) return null;
  return [...spoken].find((code) => isNamed(code, words)) ?? words;
}
