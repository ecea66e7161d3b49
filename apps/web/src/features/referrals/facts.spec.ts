import { describe, expect, test } from '@jest/globals';
import { correctionOf, errorsOfFacts, type Facts } from './facts';
import { NO_SUPPORT, supportValues } from './support-values';

const known: Facts = {
  pick: '04',
  legalStatus: {
    since: '2026-11-14', secondRecommendationReceived: true, treatment: 's58A', tribunalAppliedFor: null, hearingOn: '2026-12-01', dischargeOn: null,
  },
  dateOfBirth: '2010-03-09',
  support: NO_SUPPORT,
};
const unknown = { dateOfBirth: null };

describe('a correction', () => {
  test('says how everything stands', () => {
    expect(correctionOf(known, unknown)).toEqual({
      legalStatus: {
        code: '04', communityStatus: null, since: '2026-11-14', secondRecommendationReceived: true, treatment: 's58A', tribunalAppliedFor: null,
        hearingOn: '2026-12-01', dischargeOn: null,
      },
      dateOfBirth: '2010-03-09',
      support: { ...NO_SUPPORT, difficulties: null },
    });
  });

  test('leaves the date of birth alone where it was not changed here, and takes it back where it was', () => {
    expect(correctionOf(known, known)).not.toHaveProperty('dateOfBirth');
    expect(correctionOf({ ...known, dateOfBirth: null }, known)).toHaveProperty('dateOfBirth', null);
  });

  test('keeps the second recommendation only of section 4, and a start only of what starts', () => {
    expect(correctionOf({ ...known, pick: '02' }, known).legalStatus.secondRecommendationReceived).toBeNull();
    expect(correctionOf({ ...known, pick: '01' }, known).legalStatus.since).toBeNull();
    expect(correctionOf({ ...known, pick: null }, known).legalStatus).toMatchObject({ code: null, communityStatus: null, since: null });
  });

  test('tells a status in the community beside the code, never in its place', () => {
    expect(correctionOf({ ...known, pick: 'CTO' }, known).legalStatus).toMatchObject({ code: null, communityStatus: 'CTO', since: '2026-11-14' });
  });

  test('refuses a day that cannot be read, at its field', () => {
    expect(errorsOfFacts(known)).toEqual([]);
    expect(errorsOfFacts({ ...known, dateOfBirth: '31/2' })).toEqual([{ pointer: '/dateOfBirth', code: 'not-a-date' }]);
  });

  test('refuses a start that is still to come, and asks nothing of a status without one', () => {
    const ahead = { ...known, legalStatus: { ...known.legalStatus, since: '2199-01-01' } };
    expect(errorsOfFacts(ahead)).toEqual([{ pointer: '/legalStatus/since', code: 'date-in-future' }]);
    expect(errorsOfFacts({ ...ahead, pick: '01' })).toEqual([]);
  });

  test('tells none of the areas of difficulty from not knowing', () => {
    const difficultiesOf = (...ticked: readonly string[]) => correctionOf({ ...known, support: { ...NO_SUPPORT, difficulties: ticked } }, known).support?.difficulties;
    expect(difficultiesOf()).toBeNull();
    expect(difficultiesOf('none')).toEqual([]);
    expect(difficultiesOf('none', 'retaining')).toEqual(['retaining']);
    expect(supportValues({ ...NO_SUPPORT, difficulties: [] }).difficulties).toEqual(['none']);
    expect(supportValues({ ...NO_SUPPORT, difficulties: null }).difficulties).toEqual([]);
  });
});
