import { isNhsNumber } from '@alongside/domain';

const SERIALS = 1_000_000;
/** Shares no factor with the serials, so that every one comes once, and neighbours do not look alike. */
const STEP = 38_197;

/** NHS numbers from the range kept for test data (999), each once, with a check digit that holds. */
export function* testNhsNumbers(): Generator<string, void> {
  for (let index = 0; index < SERIALS; index += 1) {
    const nine = `999${String((index * STEP) % SERIALS).padStart(6, '0')}`;
    const check = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).find(isNhsNumber);
    if (check) yield check;
  }
}
