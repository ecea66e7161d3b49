import { describe, expect, it } from '@jest/globals';
import type { ReferralState } from '../referrals/index.js';
import { instant } from '../time/index.js';
import { maySayYes, offerAnswered, type ContactOnOffer } from './offer-answered.js';

const declined: ContactOnOffer = {
  kind: 'PERSON_CONTACT',
  outcome: 'SEEN_DECLINED',
  saidYes: false,
  startedAt: instant('2026-11-23T10:00:00Z'),
  state: 'ALLOCATED',
  receivedAt: instant('2026-11-20T10:00:00Z'),
  wasReachedLater: false,
};

describe('what a contact answers to the offer of support', () => {
  it.each<[string, Partial<ContactOnOffer>, 'YES' | 'NO' | null]>([
    ['a no from the person declines it', {}, 'NO'],
    ['also at the moment the referral came', { startedAt: instant('2026-11-20T10:00:00Z') }, 'NO'],
    ['a no with a case is a visit not wanted that day', { state: 'CASE_OPEN' }, null],
    ['a no through staff is not the person’s', { outcome: 'REFUSED_TO_MEET' }, null],
    ['a no in a meeting declines nothing', { kind: 'MEETING' }, null],
    ['a no from before the referral declines nothing', { startedAt: instant('2026-11-20T09:59:59Z') }, null],
    ['a no written late, after a meeting, declines nothing', { wasReachedLater: true }, null],
    ['a no to what nobody has accepted declines nothing', { state: 'TRIAGE' }, null],
    ['without a referral there is no offer', { state: null, receivedAt: null }, null],
    ['a yes', { outcome: 'DELIVERED', saidYes: true }, 'YES'],
    ['a yes again, with a case, is nothing new', { outcome: 'DELIVERED', saidYes: true, state: 'CASE_OPEN' }, null],
    ['meeting without an answer', { outcome: 'DELIVERED' }, null],
  ])('%s', (_sentence, change, expected) => {
    expect(offerAnswered({ ...declined, ...change })).toBe(expected);
  });

  it.each<[ContactOnOffer['outcome'], ReferralState | null, true | string]>([
    ['DELIVERED', 'ALLOCATED', true],
    ['DELIVERED', null, 'needs-information'],
    ['SEEN_DECLINED', 'ALLOCATED', 'malformed'],
  ])('a yes with %s on a referral in %s', (outcome, state, expected) => {
    const decision = maySayYes({ ...declined, saidYes: true, outcome, state });
    expect(decision.allowed || decision.code).toBe(expected);
  });
});
