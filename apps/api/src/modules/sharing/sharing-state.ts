import type { LocalDate } from '@alongside/domain';
import { choiceInForce, effectiveChoice, standingOf } from '@alongside/domain/sharing';
import type { PartyWithHistory } from './sharing.repository.js';

/** What is in force for one party on a day, and everything that was chosen before it, newest first. */
export function sharingStateOf({ partyId, kind, name, history }: PartyWithHistory, today: LocalDate) {
  const last = choiceInForce(history);
  return {
    partyId,
    kind,
    name,
    choice: effectiveChoice(history, today),
    standing: standingOf(last, today),
    scope: [...(last?.scope ?? [])],
    lasts: last?.lasts ?? null,
    untilOn: last?.untilOn ?? null,
    toldHow: last?.toldHow ?? null,
    chosenOn: last?.chosenOn ?? null,
    capacity: last?.capacity ?? null,
    isCompetent: last?.isCompetent ?? null,
    isInformed: last?.isInformed ?? null,
    decidedBy: last?.decidedBy ?? null,
    history: history.toReversed(),
  };
}
