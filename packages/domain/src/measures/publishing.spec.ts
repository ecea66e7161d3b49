import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { mayPublish, quartersOffered, quarterWithId, type PublishFacts } from './index.js';

const date = (text: string | null) => (text === null ? null : localDate(text));

describe('the quarters a contract is reported by', () => {
  it.each([
    ['from its first referral to the one that runs', '2020-04-01', null, '2026-05-10', ['2026-27-Q1', '2026-27-Q2', '2026-27-Q3']],
    ['not before it starts', '2026-07-01', null, '2026-05-10', ['2026-27-Q2', '2026-27-Q3']],
    ['not after it ends', '2020-04-01', '2026-09-30', '2026-05-10', ['2026-27-Q1', '2026-27-Q2']],
    ['the last one and this one, when nobody was referred', '2020-04-01', null, null, ['2026-27-Q2', '2026-27-Q3']],
    ['none before it starts', '2027-04-01', null, null, []],
  ])('%s', (_, startsOn, endsOn, firstReferralOn, expected) => {
    const span = { startsOn: localDate(startsOn), endsOn: date(endsOn), firstReferralOn: date(firstReferralOn) };
    expect(quartersOffered(span, localDate('2026-11-21')).map(({ id }) => id)).toEqual(expected);
  });
});

describe('publishing', () => {
  const quarter = quarterWithId('2026-27-Q2');
  if (!quarter) throw new Error('2026-27-Q2 is a quarter');
  const today = localDate('2026-10-01');
  const first: PublishFacts = { quarter, today, asOf: today, lastEdition: null, correctionNote: null, addsUp: true };
  it.each<[string, Partial<PublishFacts>, string]>([
    ['the day after the last day', {}, 'allowed'],
    ['on the last day', { today: localDate('2026-09-30'), asOf: localDate('2026-09-30') }, 'period-not-ended'],
    ['figures checked yesterday', { asOf: localDate('2026-09-30') }, 'stale-version'],
    ['a second time, without a word', { lastEdition: 1 }, 'already-published'],
    ['a second time, saying what is corrected', { lastEdition: 1, correctionNote: 'two visits were entered late' }, 'allowed'],
    ['figures that do not add up', { addsUp: false }, 'figures-do-not-add-up'],
  ])('%s', (_, facts, expected) => {
    const decision = mayPublish({ ...first, ...facts });
    expect(decision.allowed ? 'allowed' : decision.code).toBe(expected);
  });
});
