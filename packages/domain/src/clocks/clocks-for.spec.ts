import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LegalEvent } from '../legal-status/index.js';
import { addDays, ENGLAND_AND_WALES, instant, localDate } from '../time/index.js';
import { clocksFor, soonestClock } from './clocks-for.js';
import type { CaseClock } from './case-clock.js';
import type { ClockFacts, CodedClockFacts, TimelineClockFacts } from './running-status.js';

const TODAY = localDate('2026-11-21');
const coded = (facts: Partial<CodedClockFacts>): CodedClockFacts => ({
  legalStatusCode: null,
  communityStatus: null,
  startedOn: null,
  secondRecommendationReceived: null,
  country: 'England',
  ...facts,
});
const from = (code: string, start: string, rest: Partial<CodedClockFacts> = {}) =>
  coded({ legalStatusCode: code, startedOn: localDate(start), ...rest });
const hospital = { country: 'England' } as const;
const event = (at: string, type: LegalEvent['type'], rest: Partial<LegalEvent> = {}): LegalEvent => ({
  at: at.includes('T') ? instant(at) : localDate(at),
  type,
  ...rest,
});
const history = (...timeline: LegalEvent[]): TimelineClockFacts => ({ timeline });
const line = ({ code, opensOn, lastDay, daysLeft, level, status, missing }: CaseClock): string =>
  status === 'needs_information' && lastDay === null
    ? `${code} needs ${missing.join()}`
    : `${code} ${opensOn ?? ''}..${lastDay ?? ''} ${daysLeft ?? ''} ${level}`;
const shown = (facts: ClockFacts) => clocksFor(facts, ENGLAND_AND_WALES, TODAY).map(line);

describe('the clocks of a coded status', () => {
  it.each<[string, CodedClockFacts, string[]]>([
    [
      'section 2 running',
      from('02', '2026-11-14'),
      ['S2_TRIBUNAL_WINDOW 2026-11-14..2026-11-27 6 ordinary', 'S2_DETENTION 2026-11-14..2026-12-11 20 ordinary'],
    ],
    ['section 2 with the window closed', from('02', '2026-11-01'), ['S2_DETENTION 2026-11-01..2026-11-28 7 ordinary']],
    [
      'section 2 on its last day',
      from('02', '2026-11-08'),
      ['S2_TRIBUNAL_WINDOW 2026-11-08..2026-11-21 0 soon', 'S2_DETENTION 2026-11-08..2026-12-05 14 ordinary'],
    ],
    ['section 2 past its 28 days', from('02', '2026-10-20'), ['S2_DETENTION 2026-10-20..2026-11-16 -5 late']],
    [
      'section 2, start not known',
      coded({ legalStatusCode: '02' }),
      ['S2_DETENTION needs section-start', 'S2_TRIBUNAL_WINDOW needs section-start'],
    ],
    ['section 4', from('04', '2026-11-20'), ['S4_EMERGENCY needs admission-time']],
    [
      'section 4 made section 2',
      from('04', '2026-11-14', { secondRecommendationReceived: true }),
      ['S2_TRIBUNAL_WINDOW 2026-11-14..2026-11-27 6 ordinary', 'S2_DETENTION 2026-11-14..2026-12-11 20 ordinary'],
    ],
    ['section 3 after six months, renewals not known', from('03', '2026-01-05'), ['S3_AUTHORITY needs renewal']],
    [
      'section 3 renewed once',
      from('03', '2026-01-05', { renewals: 1 }),
      [
        'RENEWAL_TRIBUNAL_WINDOW 2026-07-05..2027-01-04 44 ordinary',
        'RENEWAL_EXAM_WINDOW 2026-11-05..2027-01-04 44 ordinary',
        'S3_AUTHORITY 2026-07-05..2027-01-04 44 ordinary',
      ].sort(),
    ],
    [
      'section 3, the whole episode known',
      from('03', '2026-10-05', { episodeStartedOn: localDate('2026-09-10') }),
      [
        'S68_SIX_MONTH_REFERENCE ..2027-03-09 108 ordinary',
        'S3_AUTHORITY 2026-10-05..2027-04-04 134 ordinary',
        'S3_TRIBUNAL_WINDOW 2026-10-05..2027-04-04 134 ordinary',
      ],
    ],
    [
      'a right used: no reference',
      from('03', '2026-10-05', { episodeStartedOn: localDate('2026-09-10'), applications: ['S3'] }),
      ['S3_AUTHORITY 2026-10-05..2027-04-04 134 ordinary', 'S3_TRIBUNAL_WINDOW 2026-10-05..2027-04-04 134 ordinary'],
    ],
    [
      'hospital order',
      from('10', '2026-10-05'),
      [
        'HOSPITAL_ORDER_AUTHORITY 2026-10-05..2027-04-04 134 ordinary',
        'HOSPITAL_ORDER_TRIBUNAL_WINDOW 2027-04-05..2027-10-04 317 ordinary',
      ],
    ],
    [
      'restricted, third year',
      from('09', '2024-01-01'),
      ['RESTRICTED_TRIBUNAL_WINDOW_NTH 2026-01-01..2026-12-31 40 ordinary'],
    ],
    [
      'transferred prisoner',
      from('15', '2026-10-01'),
      [
        'TRANSFER_DIRECTION_TRIBUNAL_WINDOW 2026-10-01..2027-03-31 130 ordinary',
        'RESTRICTED_TRIBUNAL_WINDOW 2027-04-01..2027-09-30 313 ordinary',
      ],
    ],
    ['insanity order: was it restricted?', from('31', '2026-10-01'), ['HOSPITAL_ORDER_AUTHORITY needs restrictions']],
    ['remand', from('07', '2026-10-01'), ['REMAND_LIMIT 2026-10-01..2026-12-23 32 ordinary']],
    ['interim order', from('12', '2026-10-01'), ['INTERIM_ORDER_LIMIT 2026-10-01..2027-09-30 313 ordinary']],
    [
      'guardianship order',
      from('36', '2026-10-01'),
      [
        'GUARDIANSHIP_AUTHORITY 2026-10-01..2027-03-31 130 ordinary',
        'GUARDIANSHIP_TRIBUNAL_WINDOW 2026-10-01..2027-03-31 130 ordinary',
      ],
    ],
    [
      'CTO',
      from('03', '2026-11-01', { communityStatus: 'CTO' }),
      [
        'CTO_CERTIFICATE_EXEMPTION 2026-11-01..2026-11-30 9 ordinary',
        'CTO_PERIOD 2026-11-01..2027-04-30 160 ordinary',
        'CTO_TRIBUNAL_WINDOW 2026-11-01..2027-04-30 160 ordinary',
      ],
    ],
    [
      'conditional discharge',
      from('09', '2024-06-10', { communityStatus: 'CD', depriveLibertyConditions: false }),
      ['COND_DISCHARGE_TRIBUNAL_WINDOW 2026-06-10..2028-06-09 566 ordinary'],
    ],
    [
      'conditional discharge, conditions not known',
      from('09', '2024-06-10', { communityStatus: 'CD' }),
      ['COND_DISCHARGE_TRIBUNAL_WINDOW needs liberty-conditions'],
    ],
    ['section 5(2)', from('05', '2026-11-20'), ['S5_2 needs hold-time']],
    ['informal', from('01', '2026-11-20'), []],
    ['nobody has told us', coded({}), []],
  ])('%s', (_, facts, expected) => expect(shown(facts)).toEqual(expected));
});

describe('the clocks of a history', () => {
  const admitted = (at: string, section: string) => event(at, 'admitted', { section, hospital });

  it('counts the six-month reference from section 2, not from section 3', () => {
    const facts = history(admitted('2026-10-20', '2'), event('2026-11-10', 'sectionApplied', { section: '3' }));
    expect(shown(facts)).toContain('S68_SIX_MONTH_REFERENCE ..2027-04-19 149 ordinary');
    expect(clocksFor(facts, ENGLAND_AND_WALES, TODAY)).toContainEqual(
      expect.objectContaining({ code: 'S68_SIX_MONTH_REFERENCE', missing: ['tribunal-applications'] }),
    );
  });
  it('times section 4 by the hour it began', () => {
    const clock = soonestClock(clocksFor(history(admitted('2026-11-20T14:30:00Z', '4')), ENGLAND_AND_WALES, TODAY));
    expect(clock).toMatchObject({
      code: 'S4_EMERGENCY',
      expiresAt: '2026-11-23T14:30:00.000Z',
      daysLeft: 2,
      level: 'soon',
    });
  });
  it('asks for the hour when only the day is known', () => {
    expect(shown(history(admitted('2026-11-20', '4')))).toEqual(['S4_EMERGENCY needs admission-time']);
  });
  it('follows a revocation into its own six months and window', () => {
    const cto = event('2026-10-01', 'ctoMade', { responsibleHospital: hospital });
    const facts = history(admitted('2026-05-01', '3'), cto, event('2026-11-10', 'ctoRevoked', { hospital }));
    expect(shown(facts)).toEqual([
      'CTO_REVOKED_TRIBUNAL_WINDOW 2026-11-10..2027-05-09 169 ordinary',
      'S3_AUTHORITY 2026-11-10..2027-05-09 169 ordinary',
    ]);
  });
  it('leaves a court’s patient on a CTO only the rest of the window (s.69(3)-(5))', () => {
    const cto = event('2026-11-01', 'ctoMade', { responsibleHospital: hospital });
    const facts = history(admitted('2026-08-01', '37'), cto);
    expect(shown(facts)).toContain('CTO_TRIBUNAL_WINDOW 2027-02-01..2027-04-30 160 ordinary');
  });
  it('moves the end of an authority that absence extends', () => {
    const facts = history(
      admitted('2026-05-20', '3'),
      event('2026-11-18', 'absentWithoutLeave'),
      event('2026-11-20', 'returned'),
    );
    expect(shown(facts)).toContain('S3_AUTHORITY 2026-05-20..2026-11-26 5 soon');
  });
  it('has no last day while a displacement application is pending', () => {
    const pending = event('2026-11-10', 'displacementApplicationPending', { ground: 'c' });
    expect(shown(history(admitted('2026-10-20', '2'), pending))).toEqual(['S2_DETENTION needs court-order-end']);
  });
  it('shows nothing of what has lapsed', () => {
    expect(shown(history(admitted('2026-10-01', '2')))).toEqual([]);
  });
  it('says how a roll over closed days was worked out', () => {
    const [window] = clocksFor(from('02', '2026-12-12'), ENGLAND_AND_WALES, localDate('2026-12-20'));
    expect(window?.working).toEqual([
      { code: 'day-one', date: '2026-12-12' },
      { code: 'last-day', date: '2026-12-25' },
      { code: 'closed-day', date: '2026-12-25' },
      { code: 'closed-day', date: '2026-12-26' },
      { code: 'closed-day', date: '2026-12-27' },
      { code: 'closed-day', date: '2026-12-28' },
      { code: 'accepted-until', date: '2026-12-29' },
    ]);
  });
  it('counts on to the day an application is still accepted', () => {
    const [window] = clocksFor(from('02', '2026-11-08'), ENGLAND_AND_WALES, localDate('2026-11-22'));
    expect(window).toMatchObject({ acceptedUntil: '2026-11-23', daysLeft: 1, level: 'soon' });
  });
  it('keeps the last day and asks for the calendar where it runs out', () => {
    const [window] = clocksFor(from('02', '2027-12-25'), ENGLAND_AND_WALES, localDate('2027-12-26'));
    expect(window).toMatchObject({ lastDay: '2028-01-07', acceptedUntil: null, missing: ['bank-holidays'] });
  });
});

describe('properties of the clocks of a case', () => {
  const codes = fc.constantFrom('02', '03', '07', '09', '10', '12', '15', '16', '35', '36');
  it('shows no window that has closed, and a reason with every clock', () => {
    fc.assert(
      fc.property(codes, fc.nat(900), fc.option(fc.nat(3)), (legalStatusCode, ago, renewals) => {
        const facts = coded({ legalStatusCode, startedOn: addDays(TODAY, -ago), renewals });
        for (const clock of clocksFor(facts, ENGLAND_AND_WALES, TODAY)) {
          const closes = clock.acceptedUntil ?? clock.lastDay;
          if (clock.kind === 'window' && closes !== null) expect(closes >= TODAY).toBe(true);
          expect([clock.citation, clock.ruleVersion]).not.toContain('');
          if (clock.lastDay === null && clock.expiresAt === null) expect(clock.missing).not.toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
