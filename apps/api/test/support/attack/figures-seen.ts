import type { SuppressionRule } from '@alongside/domain';

export type Seen = number | 'hidden' | null;

/** One edition of one quarter of one contract, as a commissioner has it, and what the attacker does not have: the truth. */
export interface Edition {
  readonly contract: string;
  /** Quarters in a row are numbers in a row. */
  readonly quarter: number;
  readonly edition: number;
  readonly rule: SuppressionRule;
  readonly seen: ReadonlyMap<string, Seen>;
  readonly truth: ReadonlyMap<string, number>;
}

const WAITS = new Set(['K15', 'K16', 'K18']);
const COUNTS = ['value', 'num', 'den', 'pending', 'void', 'start', 'end'] as const;

interface PartSeen {
  readonly code: string;
  readonly value: Seen;
}
/** The figures of a release, as the rules make them or as an answer carries them. */
interface FiguresSeen {
  readonly measures: readonly ({ readonly id: string; readonly parts?: readonly PartSeen[] | undefined } & { readonly [Field in (typeof COUNTS)[number]]?: Seen | undefined })[];
  readonly bySource: readonly PartSeen[];
  readonly byLegalGroup: readonly PartSeen[];
}

/** Every count of a release by a name of its own. Written apart from the rules under test, on purpose. */
export function countsIn(figures: FiguresSeen): ReadonlyMap<string, Seen> {
  const found = new Map<string, Seen>();
  for (const measure of figures.measures) {
    if (WAITS.has(measure.id)) continue;
    for (const field of COUNTS) {
      const value = measure[field];
      if (value !== undefined) found.set(`${measure.id} ${field}`, value);
    }
    for (const { code, value } of measure.parts ?? []) found.set(`${measure.id} part ${code}`, value);
  }
  for (const { code, value } of figures.bySource) found.set(`source ${code}`, value);
  for (const { code, value } of figures.byLegalGroup) found.set(`group ${code}`, value);
  return found;
}

export const truthIn = (figures: FiguresSeen): ReadonlyMap<string, number> =>
  new Map([...countsIn(figures)].flatMap(([name, value]) => (typeof value === 'number' ? [[name, value] as const] : [])));

/** A sum that holds in every quarter: everything on the left is everything on the right. */
export interface Sum {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Every sum a reader can know of: splits, decided and undecided, asked of a target, the caseload, who waits. */
export function sumsIn(names: readonly string[]): readonly Sum[] {
  const starting = (prefix: string) => names.filter((name) => name.startsWith(prefix));
  const asked = (id: string, of: string): Sum => ({ left: [`${id} den`, `${id} pending`, `${id} void`], right: [of] });
  return [
    { left: starting('source '), right: ['K01 value'] },
    { left: starting('group '), right: ['K01 value'] },
    { left: ['K04 den'], right: ['K01 value'] },
    { left: ['K05 num', ...starting('K06 part ')], right: ['K05 den'] },
    { left: ['K05 den', 'not decided'], right: ['K01 value'] },
    asked('K10', 'K01 value'),
    ...['K11', 'K12', 'K13'].map((id) => asked(id, 'K05 num')),
    { left: starting('K17 part '), right: ['K17 value'] },
    { left: ['K21 start', 'K19 value'], right: ['K20 value', 'K21 end'] },
    // nested: a part, and the rest of it
    ...['K04', 'K10', 'K11', 'K12', 'K13'].map((id): Sum => ({ left: [`${id} num`, `${id} others`], right: [`${id} den`] })),
    { left: ['K02 value', 'referred again'], right: ['K01 value'] },
  ];
}

/** What late entries can only add to. */
export const ONLY_GROWS = /^(K01|K02|K03|K19|K20|K22) value$|^source |^group /;
