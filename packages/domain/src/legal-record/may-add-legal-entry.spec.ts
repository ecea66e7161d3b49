import { describe, expect, it } from '@jest/globals';
import { LEGAL_ENTRY_GROUPS, LEGAL_ENTRY_NEEDS, LEGAL_ENTRY_TYPES } from '../codes/index.js';
import { instant, localDate } from '../time/index.js';
import { detailKept, mayAddLegalEntry, mayAnswerPrompt, promptFrom, type LegalEntryAsked, type PromptAnswered } from './index.js';

const asked = (more: Partial<LegalEntryAsked>): LegalEntryAsked => ({
  type: 'admitted',
  on: localDate('2026-11-10'),
  at: null,
  isTimeUnknown: false,
  detail: { section: '2', country: 'England' },
  dateOfBirth: localDate('1990-06-15'),
  today: localDate('2026-11-21'),
  now: instant('2026-11-21T12:00:00Z'),
  ...more,
});
const answer = (more: Partial<LegalEntryAsked>) => {
  const decision = mayAddLegalEntry(asked(more));
  return decision.allowed ? 'yes' : `${decision.code} ${decision.field ?? ''}`;
};

describe('whether something can be entered in a legal record', () => {
  it.each<[string, Partial<LegalEntryAsked>, string]>([
    ['an admission with section and country', {}, 'yes'],
    ['today', { on: localDate('2026-11-21') }, 'yes'],
    ['tomorrow', { on: localDate('2026-11-22') }, 'date-in-future on'],
    ['an hour to come', { on: localDate('2026-11-21'), at: instant('2026-11-21T12:00:01Z') }, 'date-in-future time'],
    ['this very moment', { on: localDate('2026-11-21'), at: instant('2026-11-21T12:00:00Z') }, 'yes'],
    ['before birth', { on: localDate('1990-06-14') }, 'date-before-birth on'],
    ['the day of birth', { on: localDate('1990-06-15') }, 'yes'],
    ['before the Act', { on: localDate('1983-09-29'), dateOfBirth: null }, 'date-before-law on'],
    ['the first day of the Act', { on: localDate('1983-09-30'), dateOfBirth: null }, 'yes'],
    ['a CTO before there were any', { type: 'ctoMade', on: localDate('2008-11-02'), detail: {} }, 'date-before-law on'],
    ['a CTO on the first day', { type: 'ctoMade', on: localDate('2008-11-03'), detail: {} }, 'yes'],
    ['an admission without a section', { detail: { country: 'England' } }, 'section-needed section'],
    ['a section it cannot be', { detail: { section: '5(2)', country: 'England' } }, 'section-does-not-fit section'],
    ['a section where there is none', { type: 'returned', detail: { section: '2' } }, 'section-does-not-fit section'],
    ['an admission nobody says where', { detail: { section: '2' } }, 'nation-needed country'],
    ['a section applied where they are', { type: 'sectionApplied', detail: { section: '3' } }, 'yes'],
    ['a hold without its hour', { type: 'held', detail: { section: '5(2)' } }, 'time-needed time'],
    ['a hold whose hour nobody knows', { type: 'held', detail: { section: '5(2)' }, isTimeUnknown: true }, 'yes'],
    ['section 4 without its hour', { detail: { section: '4', country: 'England' } }, 'time-needed time'],
    ['section 4 with it', { detail: { section: '4', country: 'England' }, at: instant('2026-11-10T09:00:00Z') }, 'yes'],
    ['a recall without its hour', { type: 'ctoRecalled', detail: {} }, 'time-needed time'],
    ['a treatment nobody names', { type: 'treatmentProposed', detail: {} }, 'choice-needed treatment'],
    ['conditions, said not to', { type: 'dischargeConditions', detail: { depriveLiberty: false } }, 'yes'],
    ['a discharge that does not say where to', { type: 'absolutelyDischarged', detail: {} }, 'choice-needed staysInHospital'],
  ])('%s', (_, more, expected) => expect(answer(more)).toBe(expected));

  it('offers each type under one heading, and knows what each needs', () => {
    const offered = Object.values(LEGAL_ENTRY_GROUPS).flat();
    expect(offered.toSorted()).toEqual([...LEGAL_ENTRY_TYPES].sort());
    expect(Object.keys(LEGAL_ENTRY_NEEDS).sort()).toEqual([...LEGAL_ENTRY_TYPES].sort());
  });

  it('keeps of what was given only what the type uses', () => {
    const given = { section: '2', country: 'England', treatment: 's57', extensionHours: 5, restricted: true, deprivationOfLiberty: true, staysInHospital: false } as const;
    expect(detailKept('admitted', given)).toEqual({ section: '2', country: 'England', episodeStartedOn: null });
    expect(detailKept('returned', given)).toEqual({});
    expect(detailKept('held', { ...given, section: '136' })).toEqual({ section: '136', country: 'England', extensionHours: 5 });
    expect(detailKept('admitted', { ...given, section: 'CPIA5' })).toEqual({ section: 'CPIA5', country: 'England', restricted: true });
    expect(detailKept('admitted', { ...given, section: 'informal' })).toEqual({ section: 'informal', country: 'England', deprivationOfLiberty: true });
    expect(detailKept('absolutelyDischarged', given)).toEqual({ staysInHospital: false });
    expect(detailKept('absolutelyDischarged', { ...given, staysInHospital: true })).toEqual({ staysInHospital: true, country: 'England' });
  });
});

describe('answering that a right stopped', () => {
  const today = localDate('2026-11-21');
  const given = (more: Partial<PromptAnswered>) => {
    const decision = mayAnswerPrompt({ choice: 'GO_ON', why: 'Her complaint', reviewOn: localDate('2026-12-01'), route: null, today, ...more });
    return decision.allowed ? 'yes' : `${decision.code} ${decision.field ?? ''}`;
  };

  it.each<[string, Partial<PromptAnswered>, string]>([
    ['going on, with why and when', {}, 'yes'],
    ['without why', { why: null }, 'why-needed why'],
    ['without a day', { reviewOn: null }, 'review-date-needed reviewOn'],
    ['today', { reviewOn: today }, 'date-in-past reviewOn'],
    ['tomorrow', { reviewOn: localDate('2026-11-22') }, 'yes'],
    ['in three months', { reviewOn: localDate('2027-02-21') }, 'yes'],
    ['a day more', { reviewOn: localDate('2027-02-22') }, 'review-too-late reviewOn'],
    ['another route', { choice: 'OTHER_ROUTE', route: 'CARE_ACT', why: null, reviewOn: null }, 'yes'],
    ['another route, not which', { choice: 'OTHER_ROUTE' }, 'route-needed route'],
  ])('%s', (_, more, expected) => expect(given(more)).toBe(expected));

  it('rests the question until its review, and only for the stop it is about', () => {
    const stoppedOn = localDate('2026-11-10');
    const reviewOn = localDate('2026-12-01');
    expect(promptFrom(null, null)).toBeNull();
    expect(promptFrom(stoppedOn, null)).toBe(stoppedOn);
    expect(promptFrom(stoppedOn, { stoppedOn, reviewOn })).toBe(reviewOn);
    expect(promptFrom(stoppedOn, { stoppedOn, reviewOn: null })).toBeNull();
    expect(promptFrom(stoppedOn, { stoppedOn: localDate('2026-10-01'), reviewOn })).toBe(stoppedOn);
    expect(promptFrom(null, { stoppedOn, reviewOn })).toBeNull();
  });
});
