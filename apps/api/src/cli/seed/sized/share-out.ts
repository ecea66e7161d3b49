import type { Seeded } from './seeded.js';

/** Shares a total out by weight: whole numbers that add up to it exactly. Nothing weighs nothing and gets nothing. */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let weighed = 0;
  let given = 0;
  return weights.map((weight) => {
    weighed += weight;
    const until = all === 0 ? 0 : Math.round((weighed / all) * total);
    const share = until - given;
    given = until;
    return share;
  });
}

/** Says yes exactly so many times out of so many, with an even chance for each (Knuth, algorithm S). */
export class Exactly {
  constructor(
    private wanted: number,
    private left: number,
    private readonly seeded: Seeded,
  ) {}

  next(): boolean {
    const isChosen = this.seeded.below(this.left) < this.wanted;
    this.left -= 1;
    if (isChosen) this.wanted -= 1;
    return isChosen;
  }
}
