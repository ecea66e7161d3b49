import { MEASURE_DEFINITIONS, RELEASED_MEASURE_IDS } from '@alongside/domain';

const RELEASED: ReadonlySet<string> = new Set(RELEASED_MEASURE_IDS);

/** What each published figure counts, as codes: the web has the sentences. */
export function publishedDefinitions() {
  const items = MEASURE_DEFINITIONS.filter(({ id }) => RELEASED.has(id)).map(
    ({ id, key, counts, numerator, denominator, leavesOut }) => ({
      id,
      key,
      unit: counts,
      counts: numerator,
      outOf: denominator,
      leavesOut: [...leavesOut],
    }),
  );
  return { items, total: items.length };
}
