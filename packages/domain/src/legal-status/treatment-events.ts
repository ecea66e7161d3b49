import type { Nation } from '../law/index.js';
import type { Apply } from './detention-events.js';
import { dayOf } from './moment.js';
import type { LegalPosition, TreatmentStage, TreatmentState } from './state.js';
import type { LegalEvent } from './legal-event.js';

/** A discussion does not undo a proposal; after an end it begins afresh. */
function nextStage(before: TreatmentState | undefined, stage: TreatmentStage): TreatmentStage {
  return stage === 'discussed' && before?.stage === 'proposed' ? 'proposed' : stage;
}

/** Where somebody is regarded as being is about them, not about one treatment: what was said of another holds. */
const regardedBefore = ({ treatments }: LegalPosition): Nation | null =>
  treatments.at(-1)?.regardedAsIn ?? null;

function changed(position: LegalPosition, event: LegalEvent, stage: TreatmentStage): LegalPosition {
  const treatment = event.treatment ?? null;
  if (treatment === null) return { ...position, hasGap: true };
  const before = position.treatments.find((each) => each.treatment === treatment);
  const isRaised = stage === 'discussed' || stage === 'proposed';
  const isContinuing = before?.stage === 'proposed' && stage === 'discussed';
  const raisedOn = isRaised && !isContinuing ? dayOf(event.at) : (before?.raisedOn ?? dayOf(event.at));
  const next: TreatmentState = {
    treatment,
    stage: nextStage(before, stage),
    regardedAsIn: event.regardedAsIn ?? before?.regardedAsIn ?? regardedBefore(position),
    raisedOn,
  };
  return { ...position, treatments: [...position.treatments.filter((each) => each !== before), next] };
}
const moveTo =
  (stage: TreatmentStage): Apply =>
  (position, event) =>
    changed(position, event, stage);

/** Section 130C(3)-(4), section 130I(3)-(5). */
export const TREATMENT_EVENTS = {
  treatmentDiscussed: moveTo('discussed'),
  treatmentProposed: moveTo('proposed'),
  treatmentProposalWithdrawn: moveTo('withdrawn'),
  treatmentCompleted: moveTo('ended'),
  treatmentDiscontinued: moveTo('ended'),
  treatmentDiscussionClosed: moveTo('ended'),
} as const;
