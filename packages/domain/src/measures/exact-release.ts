import type { ReleasedMeasureId } from './definitions.js';
import type { CountsByCode } from './figures.js';
import type { Figures } from './measure.js';

/** What a release to a commissioner is made of, exact. Splits by code sum to K01. */
export interface ExactRelease {
  readonly figures: Pick<Figures, ReleasedMeasureId>;
  readonly bySource: CountsByCode;
  readonly byLegalGroup: CountsByCode;
  /** Distinct people behind K15 and K16, and behind K18. */
  readonly people: { readonly reached: number; readonly waiting: number };
}
