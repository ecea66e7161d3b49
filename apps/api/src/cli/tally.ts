export interface Comparison {
  readonly hasPassed: boolean;
  /** The line that is printed when it has not. */
  readonly failure: string;
}

/** Prints every failure, then `N passed, N failed`; the process ends with 1 on any failure, and when nothing was compared. */
export function tally(comparisons: readonly Comparison[]): void {
  const failed = comparisons.filter(({ hasPassed }) => !hasPassed);
  for (const { failure } of failed) process.stdout.write(`${failure}\n`);
  process.stdout.write(`${comparisons.length - failed.length} passed, ${failed.length} failed\n`);
  if (failed.length > 0 || comparisons.length === 0) process.exitCode = 1;
}
