import { describe, expect, it } from '@jest/globals';
import { localDate, type LocalDate } from '@alongside/domain';
import { inOrder, spanOf, stripOf } from './clock-dates';
import type { Clock } from './person.queries';

const TODAY = localDate('2026-11-23');
const on = (text: string): LocalDate => localDate(text);
const clock = (code: string, dates: Partial<Clock>): Clock => ({
  code, isLaw: true, opensOn: null, lastDay: null, acceptedUntil: null, expiresAt: null, state: 'RUNNING', openPoint: null, level: 'ordinary', daysLeft: null, citation: '', ruleVersion: '', working: [], missing: [], ...dates,
});
const apply = clock('S2_TRIBUNAL_WINDOW', { opensOn: on('2026-11-14'), lastDay: on('2026-11-27'), level: 'soon', daysLeft: 4, working: [{ code: 'day-one', date: on('2026-11-14') }] });
const section2 = clock('S2_DETENTION', { opensOn: on('2026-11-14'), lastDay: on('2026-12-11'), daysLeft: 18 });
const section3 = clock('S3_AUTHORITY', { opensOn: on('2026-08-18'), lastDay: on('2027-02-17'), working: [{ code: 'period-starts', date: on('2026-08-18') }] });
const window = clock('HOSPITAL_ORDER_TRIBUNAL_WINDOW', { opensOn: on('2027-01-22'), lastDay: on('2027-01-25'), level: 'soon' });

describe('what a clock shows', () => {
  it('shows the time to apply day by day, up to the end of the section', () => {
    expect(stripOf(apply, [apply, section2], TODAY)).toMatchObject({ from: '2026-11-14', lastDay: '2026-11-27', endsOn: '2026-12-11', today: TODAY });
  });
  it('shows it alone where no end is known', () => expect(stripOf(apply, [apply], TODAY)?.endsOn).toBeUndefined());
  it('has no strip for half a year, and a span instead', () => {
    expect(stripOf(section3, [section3], TODAY)).toBeNull();
    expect(spanOf(section3, TODAY)?.gone).toBeCloseTo(98 / 184, 5);
  });
  it('has no strip once it is over, or before its beginning is known', () => {
    expect(stripOf(apply, [apply], on('2026-11-28'))).toBeNull();
    expect(stripOf(clock('S4_EMERGENCY', { lastDay: on('2026-11-24') }), [], TODAY)).toBeNull();
  });
  it('puts first what presses, then what has not opened, and last what cannot be worked out', () => {
    const unknown = clock('S3_TRIBUNAL_WINDOW', { state: 'NEEDS_INFORMATION', missing: ['section-start'] });
    const late = clock('FIRST_CONTACT', { isLaw: false, lastDay: on('2026-11-20'), level: 'late' });
    expect(inOrder([unknown, window, section3, apply, late], TODAY).map(({ code }) => code)).toEqual([
      'FIRST_CONTACT', 'S2_TRIBUNAL_WINDOW', 'S3_AUTHORITY', 'HOSPITAL_ORDER_TRIBUNAL_WINDOW', 'S3_TRIBUNAL_WINDOW',
    ]);
  });
});
