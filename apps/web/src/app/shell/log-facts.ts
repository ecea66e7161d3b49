import type { LocalDate } from '@alongside/domain';
import type { PlanToLog, VisitFacts } from '../../features/log/visit-facts';
import { calledIn, openReferrals, placeOf } from '../../features/person/facts';
import type { PersonPage } from '../../features/person/person.queries';
import type { Day, VisitToday } from '../../features/today/today.queries';
import { londonDay } from '../../platform/clock';
import { called } from '../../words/pronouns';

interface PlannedHere {
  readonly visit: VisitToday;
  readonly place: string;
}
/** What is planned today and not logged yet. */
export const plannedToday = (day: Day | undefined): readonly PlannedHere[] =>
  (day?.places ?? []).flatMap(({ place, visits }) => visits.filter(({ loggedAt }) => loggedAt === null).map((visit) => ({ visit, place })));

interface Known {
  readonly personId: string;
  readonly page: PersonPage | undefined;
  readonly day: Day | undefined;
  readonly membershipId: string;
  /** As the address names it; otherwise today's plan for the person. */
  readonly plannedVisitId: string | null;
  readonly today: LocalDate;
}

function planOf({ personId, page, day, plannedVisitId, today }: Known): PlanToLog | null {
  const isIt = (id: string, isToday: boolean) => (plannedVisitId === null ? isToday : id === plannedVisitId);
  const onPage = page?.planned.find(({ id, state, startsAt }) => state === 'PLANNED' && isIt(id, londonDay(startsAt) === today));
  if (onPage) return onPage;
  // The page has the last word on what is still planned; without it, the day.
  const here = page ? undefined : plannedToday(day).find(({ visit }) => visit.personId === personId && isIt(visit.id, true));
  return here ? { ...here.visit, place: here.place } : null;
}

const INTERPRETER = 'INTERPRETER:';

/** What this device knows of the person, from their page or, without a signal, from the day. */
export function visitFacts(known: Known): VisitFacts {
  const { personId, page, day, membershipId } = known;
  const plan = planOf(known);
  if (page) {
    const supports = openReferrals(page).map(({ id, service, advocateId, caseId }) => ({ id, service, isMine: advocateId === membershipId, hasCase: caseId !== null }));
    const { pronouns, interpreterNeeded } = page;
    return { personId, name: calledIn(page), pronouns, place: page.place ? placeOf(page) : null, needsInterpreter: interpreterNeeded, plan, supports };
  }
  const visit = (day?.places ?? []).flatMap(({ visits }) => visits).find((each) => each.personId === personId);
  const needsInterpreter = visit?.needs.some((code) => code.startsWith(INTERPRETER)) ?? false;
  return { personId, name: called(visit?.name), pronouns: visit?.pronouns ?? null, place: plan?.place ?? null, needsInterpreter, plan, supports: null };
}
