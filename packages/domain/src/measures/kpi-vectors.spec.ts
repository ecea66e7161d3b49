import { describe, expect, it } from '@jest/globals';
import file from '../../vectors/kpi.json' with { type: 'json' };
import { londonDateOf } from '../time/index.js';
import {
  attemptedAt,
  dayZero,
  doesCaseloadBalance,
  evaluateMeasureFile,
  evaluateWorkingDayCase,
  factsOfMeasureFile,
  firstContactTarget,
  firstContactVerdict,
  measure,
  measureSettingsOf,
  periodsOfMeasureFile,
  reachedAt,
  viewOf,
  waitedUntil,
  type MeasureView,
  type ReferralFacts,
} from './index.js';

const settings = measureSettingsOf(file.rules);
const facts = factsOfMeasureFile(file);
const periods = periodsOfMeasureFile(file).map((period) => {
  const [, expected] = Object.entries(file.expected).find(([id]) => id === period.id) ?? [];
  const [, perReferral] = Object.entries(file.perReferral).find(([id]) => id === period.id) ?? [];
  if (!expected || !perReferral) throw new Error(`no expected figures for ${period.id}`);
  return { period, expected, rows: Object.entries<object>(perReferral) };
});

describe.each(periods)('the shared figures of $period.id', ({ period, expected, rows }) => {
  const figures: Record<string, unknown> = measure(facts, settings, period);
  const view = viewOf(facts, settings, period);
  const { breakdowns, ...byKey } = expected;

  it('has every one of K01 to K37', () =>
    expect(Object.keys(figures).sort()).toEqual(
      Object.keys(byKey)
        .map((key) => key.slice(0, 3))
        .sort(),
    ));

  it.each(Object.entries(byKey))('%s', (key, value) => expect(figures[key.slice(0, 3)]).toEqual(value));

  it('balances open cases', () => expect(doesCaseloadBalance(measure(facts, settings, period))).toBe(true));

  it.each(rows)('stands behind referral %s', (id, row) => {
    const referral = [...view.received, ...view.duplicates].find((each) => each.id === id);
    expect(referral && workingOf(referral, view)).toMatchObject(withoutWhy(row));
  });

  it('lists every referral received in the period', () => {
    expect([...view.received, ...view.duplicates].map(({ id }) => id).sort()).toEqual(rows.map(([id]) => id).sort());
  });

  it('has the breakdowns, raw and with small numbers hidden', () =>
    expect(evaluateMeasureFile(file, period).breakdowns).toEqual(breakdowns));
});

it.each(file.workingDayCases)('counts $elapsedWorkingDays working days from $receivedAt to $eventAt: $note', (row) => {
  const { receivedAt, eventAt, note, ...expected } = row;
  expect(evaluateWorkingDayCase({ receivedAt, eventAt }, settings)).toEqual(expected);
});

const withoutWhy = (row: object) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'why'));
function workingOf(referral: ReferralFacts, view: MeasureView): object {
  const received = {
    receivedLocalDate: londonDateOf(referral.receivedAt),
    day0: dayZero(referral.receivedAt, settings),
  };
  if (referral.duplicateOf !== null) return { ...received, counted: false };
  const counted = { ...received, counted: true, eligibility: referral.eligibility };
  if (referral.eligibility !== 'ELIGIBLE') return counted;
  const [attempt, reached] = [attemptedAt(referral, view), reachedAt(referral, view)];
  return {
    ...counted,
    target: firstContactTarget(referral, settings),
    K12_elapsed: attempt && waitedUntil(referral, londonDateOf(attempt), settings),
    K12: firstContactVerdict(referral, attempt, view),
    K13_elapsed: reached && waitedUntil(referral, londonDateOf(reached), settings),
    K13: firstContactVerdict(referral, reached, view),
  };
}
