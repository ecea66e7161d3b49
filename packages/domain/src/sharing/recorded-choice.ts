import type { SharingCapacity, SharingDecider } from '../codes/index.js';
import type { SharingChoice } from './sharing-choice.js';

/** A choice with what the consent rules ask of it. Null is what nobody wrote down. */
export interface RecordedChoice extends SharingChoice {
  readonly capacity: SharingCapacity | null;
  readonly isCompetent: boolean | null;
  readonly isInformed: boolean | null;
  readonly decidedBy: SharingDecider;
}
