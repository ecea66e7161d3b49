import type { Seeded } from '../seed/sized/seeded.js';

/** A name as somebody types it with one mistake: a letter wrong, left out, doubled, or two the wrong way round. */
export function withOneSlip(name: string, random: Seeded): string {
  const at = random.below(name.length - 1);
  const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
  return random.pick([before + random.pick([...'aeinorst']) + after, before + after, before + letter + letter + after, before + after.charAt(0) + letter + after.slice(1)]);
}
