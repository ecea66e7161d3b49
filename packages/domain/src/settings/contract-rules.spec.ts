import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { mayChangeContract } from './may-change-contract.js';
import { maySetStandards } from './may-set-standards.js';

const date = (text: string) => localDate(text);
const today = date('2026-11-23');

describe('a contract', () => {
  const to = { startsOn: date('2024-04-01'), endsOn: null, isDefault: true, today };
  const uses = { wasDefault: true, openReferrals: 4, referralsOutside: 0, openOfServicesGone: 0 };

  it.each([
    ['stands as it is', {}, {}],
    ['may be given a last day ahead, today included', { endsOn: today }, {}],
    ['may have ended when nothing is open and it is not the default', { endsOn: date('2026-11-22'), isDefault: false }, { wasDefault: false, openReferrals: 0 }],
    ['may become the default', {}, { wasDefault: false }],
  ])('%s', (_what, change, facts) => expect(mayChangeContract({ ...to, ...change }, { ...uses, ...facts })).toEqual({ allowed: true }));

  it.each([
    ['cannot have ended with referrals open', { endsOn: date('2026-11-22'), isDefault: false }, { wasDefault: false }, [{ kind: 'open-referrals', count: 4 }]],
    ['cannot leave out what came under it', {}, { referralsOutside: 2 }, [{ kind: 'referrals-outside', count: 2 }]],
    ['cannot stop buying what somebody is getting', {}, { openOfServicesGone: 1 }, [{ kind: 'open-referrals-of-service', count: 1 }]],
    ['cannot give up being the default', { isDefault: false }, {}, [{ kind: 'is-default', count: 1 }]],
    ['cannot have ended while it is the default', { endsOn: date('2026-11-22') }, { openReferrals: 0 }, [{ kind: 'is-default', count: 1 }]],
  ])('%s', (_what, change, facts, expected) => {
    expect(mayChangeContract({ ...to, ...change }, { ...uses, ...facts })).toEqual({ allowed: false, code: 'still-in-use', uses: expected });
  });
});

describe('targets', () => {
  it.each([
    ['from today', today, today, true],
    ['from a day ahead', date('2027-04-01'), today, true],
    ['from a day back that nothing has come since', date('2026-11-01'), date('2026-10-31'), true],
    ['from a day back when nothing ever came', date('2020-01-01'), null, true],
    ['from a day back that a referral came on', date('2026-11-01'), date('2026-11-01'), false],
    ['from a day back that a referral came after', date('2026-11-01'), date('2026-11-20'), false],
  ])('%s', (_what, fromOn, lastReferralOn, isFine) => {
    expect(maySetStandards({ fromOn, today, lastReferralOn })).toMatchObject(isFine ? { allowed: true } : { allowed: false, code: 'date-in-past', field: 'fromOn' });
  });
});
