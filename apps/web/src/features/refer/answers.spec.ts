import { sendReferral } from '@alongside/contracts/public-referrals';
import { describe, expect, test } from '@jest/globals';
import { errorsIn } from '../../kit/form/issues';
import { bodyOf, NO_ANSWERS, startingWith, type Answers } from './answers';

const named: Answers = { ...NO_ANSWERS, person: { ...NO_ANSWERS.person, name: 'Linden' }, referrer: { ...NO_ANSWERS.referrer, role: 'SOCIAL_WORKER' } };
const careAct: Answers = { ...named, service: 'CARE_ACT', support: { ...NO_ANSWERS.support, process: 'care_plan', difficulties: ['none'], supporter: 'NOBODY' } };

describe('the professional form', () => {
  test('tells what the Care Act asks, and only for the Care Act', () => {
    expect(errorsIn(sendReferral.body, bodyOf('professional', careAct))).toEqual([]);
    expect(bodyOf('professional', careAct)).toMatchObject({ service: 'CARE_ACT', support: { process: 'care_plan', difficulties: [], supporter: 'NOBODY' } });
    expect(bodyOf('professional', { ...careAct, service: 'IMHA' })).not.toHaveProperty('support');
  });
  test('tells an area that was ticked, and not knowing apart from none', () => {
    const difficultiesOf = (...difficulties: readonly string[]) => bodyOf('professional', { ...careAct, support: { ...careAct.support, difficulties } });
    expect(difficultiesOf()).toMatchObject({ support: { difficulties: null } });
    expect(difficultiesOf('none', 'retaining')).toMatchObject({ support: { difficulties: ['retaining'] } });
  });
  test('begins with what was said while a right was checked, and with nothing else', () => {
    const carried = { pick: 'CTO', since: null, secondRecommendationReceived: null, treatment: 's58A' as const, dateOfBirth: '2010-03-09' };
    expect(startingWith(carried)).toMatchObject({ service: 'IMHA', person: { name: '', dateOfBirth: '2010-03-09' }, legalStatus: { pick: 'CTO', treatment: 's58A' } });
    expect(startingWith(null)).toBe(NO_ANSWERS);
  });
});
