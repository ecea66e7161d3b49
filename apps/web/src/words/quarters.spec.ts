import { describe, expect, it } from '@jest/globals';
import { localDate } from '@alongside/domain';
import { periodName, periodShort, promiseOf, quarterName, reportDueOn } from './quarters';

const summer = { fromOn: localDate('2026-07-01'), toOn: localDate('2026-09-30') };
const winter = { fromOn: localDate('2026-10-01'), toOn: localDate('2026-12-31') };

describe('a quarter in words', () => {
  it('is named by its months and the year it ends in', () => {
    expect(quarterName(summer)).toBe('July to September 2026');
    expect(periodName('2026-27-Q4')).toBe('January to March 2027');
    expect(periodShort('2026-27-Q2')).toEqual(['Jul to Sep', '2026']);
  });
  it('stays as it is when the id names no quarter', () => {
    expect(periodName('2026-28-Q1')).toBe('2026-28-Q1');
  });
  it('has its report by the 16th of the month after', () => {
    expect([summer, winter].map(reportDueOn)).toEqual(['2026-10-16', '2027-01-16']);
  });
  it('promises a day while that is still ahead, and on the day itself', () => {
    expect(promiseOf(summer, localDate('2026-10-16'))).toBe('The July to September report will be here by 16 October.');
    expect(promiseOf(winter, localDate('2026-11-21'))).toBe('The October to December report will be here by 16 January 2027.');
  });
  it('says that a report is late rather than promise a day that has passed', () => {
    expect(promiseOf(summer, localDate('2026-10-17'))).toBe('The July to September report was due by 16 October and isn’t here yet.');
  });
});
