import { describe, expect, it } from '@jest/globals';
import { releaseBeside, releaseReport, exactCells, type PublishedFigures, type SuppressionRule } from '@alongside/domain';
import { attackAs, winsOf } from './support/attack/reader-attack.js';
import { countsIn, truthIn, type Edition } from './support/attack/figures-seen.js';
import { generatedYear, type DueReport } from './support/attack/generated-year.js';

/** T26, T28, T30: providers nobody planned, every release of a year with its corrections, and eight readers each. */
const PROVIDERS = process.env['LONG'] ? 500 : 6;
const RULES: readonly SuppressionRule[] = [
  { kind: 'NHS_HES' },
  { kind: 'MHSDS' },
  { kind: 'PRIMARY_SECONDARY', threshold: 5 },
  { kind: 'PRIMARY_SECONDARY', threshold: 8 },
];
const nameOf = (rule: SuppressionRule) => (rule.kind === 'PRIMARY_SECONDARY' ? `${rule.kind} ${rule.threshold}` : rule.kind);

const years = new Map<number, readonly DueReport[]>();
function yearOf(seed: number): readonly DueReport[] {
  const year = years.get(seed) ?? generatedYear(seed);
  years.set(seed, year);
  return year;
}

type Out = Edition & { readonly figures: PublishedFigures };

/** Publishes as a manager does: each quarter once, and again after late entries, beside everything that is out. */
function published(seed: number, rule: SuppressionRule): readonly Out[] {
  const out: Out[] = [];
  for (const { quarter, exact } of yearOf(seed)) {
    const of = (number: number) => out.filter((each) => each.quarter === number).map(({ figures }) => figures);
    const isNewestBeside = (each: Out) => Math.abs(each.quarter - quarter) === 1 && each.edition === of(each.quarter).length;
    const alsoSeen = out.filter((each) => each.quarter !== quarter && !isNewestBeside(each)).map((each) => ({ ...each, quarter: each.quarter - quarter }));
    const beside = { earlierEditions: of(quarter), quarterBefore: of(quarter - 1).at(-1), quarterAfter: of(quarter + 1).at(-1), alsoSeen };
    const figures = releaseBeside(rule, releaseReport(rule, exact), exactCells(exact), beside);
    const truth = truthIn(releaseReport({ kind: 'NONE' }, exact));
    const seen = countsIn(figures);
    out.push({ contract: `seed ${seed}`, quarter, edition: of(quarter).length + 1, rule, seen, truth, figures });
  }
  return out;
}

describe.each(RULES.map((rule) => [nameOf(rule), rule] as const))('generated providers by %s', (_name, rule) => {
  it(`give nothing away in ${PROVIDERS} years of releases and corrections`, () => {
    const wins: string[] = [];
    let [hidden, shown] = [0, 0];
    for (let seed = 1; seed <= PROVIDERS; seed += 1) {
      const editions = published(seed, rule);
      wins.push(...winsOf(editions));
      hidden += attackAs({ knowsWhichAreSmall: true, takesLateForAdded: false, joinsQuarters: false }, editions).hiddenCells;
      shown += editions.reduce((sum, { seen }) => sum + [...seen.values()].filter((value) => typeof value === 'number' && value > 0).length, 0);
    }
    expect(wins).toEqual([]);
    expect(hidden).toBeGreaterThan(PROVIDERS * 20);
    expect(shown).toBeGreaterThan(PROVIDERS * 20);
  }, PROVIDERS * 12_000);
});
