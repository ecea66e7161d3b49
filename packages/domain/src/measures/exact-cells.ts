import type { ExactRelease } from './exact-release.js';
import { cellsOfRelease } from './release-cells.js';
import { releaseReport } from './release.js';

/** Exact counts of a release, by the names of its cells. */
export type ExactCells = Readonly<Record<string, number>>;

/** The exact caseload, whose two ends a reader may have from the quarters beside it. */
export interface ExactCaseload {
  readonly 'K21.start': number;
  readonly 'K19.value': number;
  readonly 'K20.value': number;
  readonly 'K21.end': number;
}

/** The counts of a quarter as they are, by the names that its release gives them. Refuses figures that do not add up. */
export function exactCells(exact: ExactRelease): ExactCells & ExactCaseload {
  const { K19, K20, K21 } = exact.figures;
  const cells = Object.entries(cellsOfRelease(releaseReport({ kind: 'NONE' }, exact)));
  const counted = cells.flatMap(([name, value]): [string, number][] => (typeof value === 'number' ? [[name, value]] : []));
  return { ...Object.fromEntries(counted), 'K21.start': K21.start, 'K19.value': K19, 'K20.value': K20, 'K21.end': K21.end };
}
