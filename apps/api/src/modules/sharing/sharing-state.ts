import { choiceInForce, effectiveChoice } from '@alongside/domain/sharing';
import type { PartyWithHistory } from './sharing.repository.js';

/** What is in force for one party now, and everything that was chosen before it, newest first. */
export function sharingStateOf({ partyId, kind, name, history }: PartyWithHistory) {
  const inForce = choiceInForce(history);
  return {
    partyId,
    kind,
    name,
    choice: effectiveChoice(history),
    scope: [...(inForce?.scope ?? [])],
    lasts: inForce?.lasts ?? null,
    toldHow: inForce?.toldHow ?? null,
    chosenOn: inForce?.chosenOn ?? null,
    history: history.toReversed(),
  };
}
