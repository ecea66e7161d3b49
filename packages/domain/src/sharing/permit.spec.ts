import { describe, expect, it } from '@jest/globals';
import { mayShare } from '../consent/may-share.js';
import type { SharingFacts } from '../consent/sharing-facts.js';
import { localDate } from '../time/index.js';
import { LEAVING_PATHS, mayRecordDisclosure, permitOf, type DisclosureToRecord } from './index.js';

const facts: SharingFacts = { recipient: 'police', content: 'identifiable', age: 30, capacity: 'has', consent: 'refused', override: 'none' };

describe('a permit', () => {
  it('comes of an answer that permits, with its ground', () => {
    expect(permitOf(mayShare({ ...facts, override: 'court_order' }))).toMatchObject({ basis: 'legal-compulsion', citation: expect.stringContaining('UK GDPR') });
    expect(permitOf(mayShare({ ...facts, consent: 'given', consentInformed: true, consentScopeCovers: true }))).toMatchObject({ basis: 'consent-valid' });
  });
  it('comes of no refusal and no missing fact, whatever a manager says', () => {
    for (const word of [null, 'ALLOWED', 'NOT_ALLOWED'] as const) {
      expect(permitOf(mayShare(facts), word)).toBeNull();
      expect(permitOf(mayShare({ ...facts, consent: null }), word)).toBeNull();
    }
  });
  it('comes of what the law leaves to a person by a manager’s yes alone', () => {
    const answer = mayShare({ ...facts, override: 'serious_harm_to_self' });
    expect([null, 'NOT_ALLOWED', 'ALLOWED'].map((word) => permitOf(answer, word as 'ALLOWED')?.basis ?? null)).toEqual([null, null, 'harm-to-self']);
  });
});

describe('recording a disclosure', () => {
  const today = localDate('2026-11-21');
  const good: DisclosureToRecord = { decision: 'permitted', reason: null, wasPersonTold: true, whyNotTold: null, isByMail: false, hasMail: false, sharedOn: today, today };
  it.each<[string, Partial<DisclosureToRecord>, string]>([
    ['by consent', {}, 'yes'],
    ['refused', { decision: 'refused', reason: 'Because' }, 'sharing-refused undefined'],
    ['a fact is missing', { decision: 'needs_information' }, 'needs-information undefined'],
    ['over a no, without the ground', { decision: 'permitted_with_reason' }, 'needs-information reason'],
    ['over a no, with the ground', { decision: 'permitted_with_reason', reason: 'The order of 3 November' }, 'yes'],
    ['for a manager, without why', { decision: 'check_with_a_person' }, 'needs-information reason'],
    ['not told, without why', { wasPersonTold: false }, 'needs-information whyNotTold'],
    ['not told, with why', { wasPersonTold: false, whyNotTold: 'It would put somebody at risk' }, 'yes'],
    ['by mail without a letter', { isByMail: true }, 'needs-information mail'],
    ['by mail', { isByMail: true, hasMail: true }, 'yes'],
    ['tomorrow', { sharedOn: localDate('2026-11-22') }, 'date-in-future sharedOn'],
  ])('%s', (_what, more, expected) => {
    const decision = mayRecordDisclosure({ ...good, ...more });
    expect(decision.allowed ? 'yes' : `${decision.code} ${decision.field ?? 'undefined'}`).toBe(expected);
  });
});

describe('the ways out', () => {
  it('each say why they may be', () => {
    const paths = Object.values(LEAVING_PATHS).flatMap((part) => Object.values(part));
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter(({ why }) => why.length < 10)).toEqual([]);
  });
});
