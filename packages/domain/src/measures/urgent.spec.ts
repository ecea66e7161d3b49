import { describe, expect, it } from '@jest/globals';
import { period, referral, settings, verdict, visit } from '../../test/support/measures.js';
import { instant, localDate } from '../time/index.js';
import { measure, type ReferralFacts } from './index.js';

const day = localDate;

describe('urgent referrals', () => {
  const urgent = { priority: 'URGENT' };
  it.each<[string, Partial<ReferralFacts>, string | null, string, string]>([
    ['24 hours to the millisecond', {}, '2026-06-02T08:00:00.000Z', '2026-07-07', 'MET'],
    ['a millisecond more', {}, '2026-06-02T08:00:00.001Z', '2026-07-07', 'MISSED'],
    [
      'closed the next day for a void reason',
      { closedOn: day('2026-06-02'), closureReason: 'DIED' },
      null,
      '2026-07-07',
      'VOID',
    ],
    ['closed two days on', { closedOn: day('2026-06-03'), closureReason: 'DIED' }, null, '2026-07-07', 'MISSED'],
    ['open at the end of the day of receipt', {}, null, '2026-06-01', 'PENDING'],
    ['open at the end of the next day', {}, null, '2026-06-02', 'MISSED'],
    [
      'received at midnight, open all day',
      { receivedAt: instant('2026-05-31T23:00:00Z') },
      null,
      '2026-06-01',
      'PENDING',
    ],
    [
      '24 hours over the spring clock change',
      { receivedAt: instant('2026-03-28T20:00:00Z') },
      '2026-03-29T20:00:00Z',
      '2026-07-07',
      'MET',
    ],
  ])('%s', (_what, facts, startedAt, asOf, expected) => {
    const contacts = startedAt === null ? [] : [{ startedAt: instant(startedAt) }];
    const all = measure(
      {
        people: [],
        detentions: [],
        referrals: [{ ...referral, ...urgent, ...facts }],
        contacts: contacts.map((each) => ({ ...visit, ...each })),
      },
      settings,
      { ...period, from: day('2026-03-01'), asOf: day(asOf) },
    );
    expect(verdict(all.K14)).toBe(expected);
  });
});
