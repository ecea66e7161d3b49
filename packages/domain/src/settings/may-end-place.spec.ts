import { describe, expect, it } from '@jest/globals';
import { mayEndPlace } from './may-end-place.js';

const unused = { peopleThere: 0, openReferrals: 0, plannedVisits: 0, advocatesCovering: 0 };

describe('a place', () => {
  it('may end when nothing leads to it', () => expect(mayEndPlace(unused)).toEqual({ allowed: true }));

  it.each([
    ['people-there', { peopleThere: 1 }],
    ['open-referrals', { openReferrals: 2 }],
    ['planned-visits', { plannedVisits: 3 }],
    ['advocates-covering', { advocatesCovering: 4 }],
  ])('may not while there are %s, and says how many', (kind, given) => {
    expect(mayEndPlace({ ...unused, ...given })).toEqual({ allowed: false, code: 'still-in-use', uses: [{ kind, count: Object.values(given)[0] }] });
  });

  it('says everything that uses it at once', () => {
    const refused = mayEndPlace({ peopleThere: 1, openReferrals: 1, plannedVisits: 0, advocatesCovering: 1 });
    expect(refused).toMatchObject({ uses: [{ kind: 'people-there' }, { kind: 'open-referrals' }, { kind: 'advocates-covering' }] });
  });
});
