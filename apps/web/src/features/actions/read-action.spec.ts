import { describe, expect, it } from '@jest/globals';
import { localDate } from '@alongside/domain';
import { readAction } from './read-action';

const SATURDAY = localDate('2026-11-21');

describe('an action with its day in its words', () => {
  it.each([
    ['send letter friday', 'send letter', '2026-11-27'],
    ['Send letter by Fri', 'Send letter', '2026-11-27'],
    ['tomorrow ring the ward', 'ring the ward', '2026-11-22'],
    ['Ask Dr Abara again in 2 weeks', 'Ask Dr Abara again', '2026-12-05'],
    ['Book a room on 27/11', 'Book a room', '2026-11-27'],
    ['Post form T110, 3 dec', 'Post form T110', '2026-12-03'],
    ['visit Iris by sat', 'visit Iris', '2026-11-21'],
  ])('%s', (typed, title, dueOn) => expect(readAction(typed, SATURDAY)).toEqual({ title, dueOn }));

  it.each(['Ask about money', 'Ring Tom', 'Find out where he sat', 'Ask what she may', 'Read section 117', 'Friday', 'Ring about 27/11/2019'])(
    'reads no day out of: %s',
    (typed) => expect(readAction(typed, SATURDAY)).toEqual({ title: typed, dueOn: null }),
  );
});
