import type { SuppressionRule } from '../disclosure/index.js';
import type { PublishedFigures } from './hidden-cells.js';

/** Figures that are out, and the rule they follow where it is another than the new release's. */
export interface PublishedRelease extends PublishedFigures {
  readonly rule?: SuppressionRule;
}

/** Releases that a reader can lay beside a new one. */
export interface BesideRelease {
  /** Every edition of the same quarter that is out already, the first one first. */
  readonly earlierEditions?: readonly PublishedRelease[] | undefined;
  /** The newest release of the quarter before, whose open cases at the end are this one's at the start; and of the one after. */
  readonly quarterBefore?: PublishedRelease | undefined;
  readonly quarterAfter?: PublishedRelease | undefined;
  /** Everything else that is out of the same contract: other quarters, counted from this one, and older editions. */
  readonly alsoSeen?: readonly SeenRelease[] | undefined;
}

/** One release as a reader has it, beside others of the same contract. */
export interface SeenRelease {
  /** Quarters in a row have numbers in a row. */
  readonly quarter: number;
  readonly edition: number;
  readonly figures: PublishedRelease;
  /** Cells hidden to protect others, which a reader may tell from the small ones; of the rest the mark says how small. */
  readonly secondary?: ReadonlySet<string>;
}
