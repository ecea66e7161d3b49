import { localDate } from '@alongside/domain';
import { describe, expect, test } from '@jest/globals';
import { errorsOfAnswer, factsOf, NOTHING_SAID, stillSaid, type CheckValues } from './check-values';

const said: CheckValues = { pick: '02', country: 'England', since: '2026-11-10', secondRecommendationReceived: true, treatment: 's58A', dateOfBirth: '2010-03-09' };
const today = localDate('2026-11-23');

describe('the answers of somebody who checks a right', () => {
  test('go to the rules only as far as they were asked for', () => {
    expect(factsOf(said, ['legal-status', 'country', 'section-start'])).toEqual({
      legalStatusCode: '02', communityStatus: null, country: 'England', startedOn: '2026-11-10', secondRecommendationReceived: null, treatment: null, dateOfBirth: null,
    });
    expect(stillSaid(said, ['legal-status'])).toEqual({ ...NOTHING_SAID, pick: '02' });
  });
  test('tell a community status beside the code', () => {
    expect(factsOf({ ...said, pick: 'CTO' }, ['legal-status'])).toMatchObject({ legalStatusCode: null, communityStatus: 'CTO' });
  });
  test('keep a day that cannot be read from the rules, and name its field', () => {
    const wrong = { ...said, since: '31/2/2026' };
    expect(factsOf(wrong, ['section-start']).startedOn).toBeNull();
    expect(errorsOfAnswer('section-start', wrong, today)).toEqual([{ pointer: '/since', code: 'not-a-date' }]);
    expect(errorsOfAnswer('country', wrong, today)).toEqual([]);
  });
  test('refuse a day that is still to come, and take none at all', () => {
    expect(errorsOfAnswer('date-of-birth', { ...said, dateOfBirth: '2026-11-24' }, today)).toEqual([{ pointer: '/dateOfBirth', code: 'date-in-future' }]);
    expect(errorsOfAnswer('date-of-birth', { ...said, dateOfBirth: '2026-11-23' }, today)).toEqual([]);
    expect(errorsOfAnswer('date-of-birth', NOTHING_SAID, today)).toEqual([]);
  });
});
