import { afterEach, describe, expect, it, jest } from '@jest/globals';
import kpi from '../../../packages/domain/vectors/kpi.json' with { type: 'json' };
import suppression from '../../../packages/domain/vectors/suppression.json' with { type: 'json' };
import clocks from '../../../packages/domain/vectors/clocks.json' with { type: 'json' };
import { comparePeriod } from '../src/cli/kpi/compare-period.js';
import { OrderedIds } from '../src/cli/kpi/ordered-ids.js';
import { tally } from '../src/cli/tally.js';
import { evaluateFile } from '../src/cli/vectors/evaluate-file.js';

const failed = (path: string, content: unknown) => evaluateFile(path, content).filter(({ hasPassed }) => !hasPassed).map(({ failure }) => failure);

describe('comparing a period', () => {
  const acknowledged = { num: 1, den: 1, pct: 100, pending: 0, void: 0 };
  const wards = { labels: ['Alder', '(no ward)'], raw: [6, 0], suppressed: { cells: [6, 0], total: 6 } };
  const expected = { K01_referrals_received: 35.0, K05_eligible: { num: 1, den: 2, pct: 50 }, K10_acknowledged_in_target: acknowledged, K23_contacts_by_mode: { F2F: 3 }, breakdowns: { referralsByWard: wards } };
  const figures = { K01: 35, K05: { pct: 50, den: 2, num: 1 }, K10: acknowledged, K23: { F2F: 3 } };
  const { K23: _onlyDefined, ...reported } = figures;
  const worked = { figures, reported, breakdowns: { referralsByWard: { suppressed: { total: 6, cells: [6, 0] }, raw: [6, 0], labels: ['Alder', '(no ward)'] } } };
  const failures = (...given: Parameters<typeof comparePeriod>) => comparePeriod(...given).filter(({ hasPassed }) => !hasPassed).map(({ failure }) => failure);

  it('looks at every measure and every breakdown, whole values, whatever the order of keys', () => {
    expect(comparePeriod('Q', expected, worked).map(({ hasPassed }) => hasPassed)).toEqual([true, true, true, true, true]);
    const turned = Object.fromEntries(Object.entries(expected).reverse());
    expect(failures('Q', turned, worked)).toEqual([]);
  });
  it('tells the difference, with what was left aside, by the query and by the definitions alike', () => {
    const off = { ...acknowledged, pending: 1 };
    expect(failures('Q', expected, { ...worked, reported: { ...reported, K01: 36, K10: off } })).toEqual([
      'Q K01 35 36',
      'Q K10 {"num":1,"den":1,"pct":100,"pending":0,"void":0} {"num":1,"den":1,"pct":100,"pending":1,"void":0}',
    ]);
    expect(failures('Q', expected, { ...worked, figures: { ...figures, K01: 36, K23: {} } })).toEqual(['Q K01 35 36', 'Q K23 {"F2F":3} {}']);
  });
  it('tells a breakdown that differs in one hidden cell', () => {
    const altered = { referralsByWard: { ...wards, suppressed: { cells: ['c', 0], total: 6 } } };
    expect(failures('Q', { ...expected, breakdowns: altered }, worked)).toHaveLength(1);
  });
  it('fails what nothing here works out, and never passes it over', () => {
    expect(failures('Q', { K38_complaints: 2, breakdowns: { byMoon: {} } }, worked)).toEqual(['Q K38 2 undefined', 'Q breakdowns.byMoon {} undefined']);
  });
  it('fails every figure of a period that could not be worked out', () => {
    expect(failures('Q', expected, new Error('no calendar'))).toHaveLength(5);
  });
});

describe('ids of a file', () => {
  it('keep their order, and stay the same', () => {
    const ids = new OrderedIds(['C10', 'C2', 'C1', 'C2']);
    const [first, second, third] = ['C1', 'C10', 'C2'].map((text) => ids.of(text));
    expect([second, third, first].sort()).toEqual([first, second, third]);
    expect(() => ids.of('C3')).toThrow('the file names "C3"');
  });
});

describe('evaluating files of vectors', () => {
  it('passes the shared ones, row by row', () => {
    expect(failed('clocks', clocks)).toEqual([]);
    expect(failed('suppression', suppression)).toEqual([]);
    expect(failed('kpi', kpi)).toEqual([]);
    expect([clocks, suppression, kpi].map((file) => evaluateFile('file', file).length)).toEqual([clocks.length, suppression.cases.length, kpi.workingDayCases.length]);
  });
  it('fails what it does not know, and never passes it over', () => {
    const law = { id: 'x', on: '2026-01-01', expect: { lastDay: '2026-01-02' } };
    expect(failed('law', [{ ...law, given: { clock: 'NO_SUCH' } }, { ...law, given: { kind: 'nothing' } }, { id: 'y' }, 'z'])).toHaveLength(4);
    expect(failed('small', { cases: [{ id: 's', rule: 'ROUND_TO_3', values: [1], expected: [3] }, { id: 't' }] })).toHaveLength(2);
    expect(failed('other', { about: 'nothing we know' })).toEqual(['other expected a case, got ["about"]']);
  });
  it('says what was expected and what came', () => {
    const [first] = suppression.cases;
    expect(failed('s', { cases: [{ ...first, expected: [1] }] })[0]).toMatch(/^s hes-1 expected: expected \[1\], got \[0,"\*"/);
    const [row] = kpi.workingDayCases;
    expect(failed('k', { rules: kpi.rules, workingDayCases: [{ ...row, elapsedWorkingDays: 9 }] })).toEqual(['k row 1 elapsedWorkingDays: expected 9, got 0']);
  });
});

describe('the last line', () => {
  const before = process.exitCode;
  afterEach(() => {
    process.exitCode = before;
    jest.restoreAllMocks();
  });
  it.each([
    [[true, true], '2 passed, 0 failed\n', before],
    [[true, false], 'failed 1\n1 passed, 1 failed\n', 1],
    [[], '0 passed, 0 failed\n', 1],
  ])('of %j', (outcomes, printed, exitCode) => {
    const lines: string[] = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
    tally(outcomes.map((hasPassed, index) => ({ hasPassed, failure: `failed ${index}` })));
    expect([lines.join(''), process.exitCode]).toEqual([printed, exitCode]);
  });
});
