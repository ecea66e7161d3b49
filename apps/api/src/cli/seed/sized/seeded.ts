/** What may be chosen, each with how often it comes. */
export type Weighted<T> = readonly (readonly [T, number])[];

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * Chance that is the same for the same seed (sfc32, C. Doty-Humphrey, PractRand), so that data of a size can be made
 * again to the letter. `stream` keeps what several organisations draw apart.
 */
export class Seeded {
  private a = 0;
  private b = 0;
  private c: number;
  private counter = 1;

  constructor(seed: number, stream = 0) {
    this.c = seed >>> 0;
    this.b = stream >>> 0;
    for (let warming = 0; warming < 15; warming += 1) this.bits();
  }

  /** 32 bits. */
  private bits(): number {
    const mixed = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + mixed;
    return mixed >>> 0;
  }

  /** 0 or more, below 1. */
  next(): number {
    return this.bits() / 2 ** 32;
  }

  /** A whole number, 0 or more, below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(percent: number): boolean {
    return this.next() * 100 < percent;
  }

  /** Mostly little, seldom much: waiting times and lengths of stay. */
  exponential(mean: number): number {
    return -Math.log(1 - this.next()) * mean;
  }

  pick<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)];
    if (one === undefined) throw new RangeError('nothing to pick from');
    return one;
  }

  weighted<T>(choices: Weighted<T>): T {
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    throw new RangeError('nothing to choose from');
  }

  /** Up to `most` of a list, in its order, none twice. */
  some<T>(list: readonly T[], most: number): T[] {
    const wanted = this.below(most + 1);
    return list.filter((_, index) => this.below(list.length - index) < wanted && this.chance(90)).slice(0, wanted);
  }

  /** An id in the form of a random UUID (RFC 9562, version 4). */
  id(): string {
    const words = [this.bits(), this.bits(), this.bits(), this.bits()];
    const hex = words.flatMap((word) => [24, 16, 8, 0].map((shift) => HEX[(word >>> shift) & 255] ?? '')).join('');
    const variant = '89ab'[parseInt(hex[16] ?? '0', 16) & 3] ?? '8';
    const parts = [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      variant + hex.slice(17, 20),
      hex.slice(20),
    ];
    return parts.join('-');
  }
}
