import { typeReferral } from '@alongside/contracts/public-referrals';
import { describe, expect, test } from '@jest/globals';
import { errorsIn, withoutBlanks } from '../../kit/form/issues';
import { NOTHING_TOLD, telephoneBody, type TelephoneValues } from './telephone-values';

const errorsOf = (values: TelephoneValues) => errorsIn(typeReferral.body, withoutBlanks(telephoneBody(values))).map(({ pointer, code }) => `${pointer} ${code}`);
const named = (name: string): TelephoneValues => ({ ...NOTHING_TOLD, person: { ...NOTHING_TOLD.person, name } });

describe('a referral by telephone', () => {
  test('needs a name or description, and who rang', () => {
    expect(errorsOf(NOTHING_TOLD).toSorted()).toEqual(['/callerIsThePerson missing', '/person/name missing']);
  });

  test('needs nothing more where the person rang themselves', () => {
    const values = { ...named('Bash'), callerIsThePerson: true };
    expect(errorsOf(values)).toEqual([]);
    expect(telephoneBody(values)).toMatchObject({ referrer: null, person: { knows: 'YES_AND_AGREES' }, legalStatus: { code: null, communityStatus: null } });
  });

  test('needs only the role of somebody else who rang, and does not say that the person knows', () => {
    const values = { ...named('Man in the red jumper'), callerIsThePerson: false };
    expect(errorsOf(values)).toEqual(['/referrer/role missing']);
    const withRole = { ...values, referrer: { ...values.referrer, role: 'WARD_STAFF' } };
    expect(errorsOf(withRole)).toEqual([]);
    expect(telephoneBody(withRole)).toMatchObject({ person: { knows: 'NOT_KNOWN' } });
  });

  test('tells what the Care Act asks only where it is about the Care Act', () => {
    const support = { ...NOTHING_TOLD.support, process: 'care_plan', difficulties: ['none'], supporter: 'NOBODY' };
    const values = { ...named('Bash'), callerIsThePerson: true, support };
    expect(telephoneBody(values)).toMatchObject({ support: { process: null, difficulties: null } });
    const careAct = { ...values, service: 'CARE_ACT' };
    expect(errorsOf(careAct)).toEqual([]);
    expect(telephoneBody(careAct)).toMatchObject({ support: { process: 'care_plan', difficulties: [], supporter: 'NOBODY' } });
  });
});
