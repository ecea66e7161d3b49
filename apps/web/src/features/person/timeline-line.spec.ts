import { describe, expect, it } from '@jest/globals';
import { localDate, type Instant } from '@alongside/domain';
import type { TimelineEntry } from './person.queries';
import { fitting, lineOf, ordered } from './timeline-line';

const CONTEXT = { name: 'Rosa', today: localDate('2026-11-23') };
const entry = (type: TimelineEntry['type'], detail: TimelineEntry['detail'], at = '2026-11-23T10:20:00.000Z'): TimelineEntry => ({
  id: `${type}${at}`, type, at: at as Instant, on: localDate(at.slice(0, 10)), byName: 'Priya Raman', detail,
});
const met = { kind: 'PERSON_CONTACT', mode: 'F2F', outcome: 'DELIVERED', privacy: 'PRIVATE', minutes: 35, topics: ['ST7'], together: ['EXPLAINED_RIGHTS'], leftWith: [] };
const titleOf = (type: TimelineEntry['type'], detail: TimelineEntry['detail']) => lineOf(entry(type, detail), CONTEXT).title;

describe('a line of the timeline', () => {
  it('says a visit with its length, the words first, and what was done', () => {
    expect(lineOf(entry('CONTACT', { ...met, theirWords: 'I want to go out.', note: 'I will ask.' }), CONTEXT)).toEqual({
      title: 'Visit, met in private', when: 'today 10:20, 35 min', quote: 'I want to go out.', text: 'I will ask.', chips: ['Rights explained', 'Their rights'],
    });
  });
  it.each([
    [{ ...met, outcome: 'SEEN_DECLINED', privacy: null }, "Rosa didn't want to meet"],
    [{ ...met, outcome: 'ASLEEP', privacy: null }, "Couldn't see Rosa: asleep"],
    [{ ...met, outcome: 'WARD_ACCESS_REFUSED', privacy: null }, "Couldn't see Rosa: staff wouldn't let me in"],
    [{ ...met, privacy: 'STAFF_PRESENT' }, 'Visit, met, not private'],
    [{ ...met, mode: 'PHONE', privacy: null }, 'Phone call'],
    [{ ...met, kind: 'MEETING', meetingType: 'WARD_ROUND' }, 'Ward round'],
    [{ ...met, kind: 'CASEWORK', outcome: null, caseworkType: 'RECORDS_READ' }, 'Read records'],
  ])('names a contact by what came of it: %#', (detail, title) => expect(titleOf('CONTACT', detail)).toBe(title));

  it.each([
    ['REFERRAL', { source: 'SELF' }, 'Rosa asked for an advocate'],
    ['REFERRAL', { source: 'WARD_STAFF' }, 'Referral from ward staff'],
    ['CASE_OPENED', { instruction: 'NON_INSTRUCTED' }, 'Support without instructions began'],
    ['SHARING', { partyName: 'Ward team', choice: 'DONT_SHARE' }, "Ward team: Don't share"],
    ['SHARING', { partyName: 'Ward team', choice: 'a later code' }, 'Ward team: Not asked yet'],
    ['LEGAL', { legalStatusCode: '02', event: 'admitted' }, 'Section 2 began'],
    ['LEGAL', { legalStatusCode: '03', event: 'authorityRenewed' }, 'The section was renewed'],
  ] as const)('says %s', (type, detail, title) => expect(titleOf(type, detail)).toBe(title));

  it('tells no time where none was told', () => expect(lineOf(entry('LEGAL', {}), CONTEXT).when).toBe('today'));
});

describe('the timeline', () => {
  const visit = entry('CONTACT', met);
  const letter = entry('CONTACT', { kind: 'CASEWORK', caseworkType: 'LETTER_OR_EMAIL' }, '2026-11-22T10:00:00.000Z');
  const later = entry('PLANNED', {}, '2026-11-26T11:00:00.000Z');
  const sooner = entry('PLANNED', {}, '2026-11-24T11:00:00.000Z');
  const all = [later, sooner, visit, letter];

  it('puts what is planned on top, the next first', () => expect(ordered(all)).toEqual([sooner, later, visit, letter]));
  it('narrows to one kind', () => {
    expect(fitting(all, 'visits')).toEqual([later, sooner, visit]);
    expect(fitting(all, 'rights')).toEqual([visit]);
    expect(fitting(all, 'letters')).toEqual([letter]);
    expect(fitting(all, 'meetings')).toEqual([]);
  });
});
