import { describe, expect, it } from '@jest/globals';
import { signIn } from '@alongside/contracts/session';
import { addAction, planVisit } from '@alongside/contracts/contacts';
import { correctPerson } from '@alongside/contracts/people';
import { errorsIn, withoutBlanks } from './issues';

const ID = '00000000-0000-4000-8000-0000000000aa';

describe('checking by the contract', () => {
  it('finds nothing wrong with what the contract takes', () => {
    expect(errorsIn(addAction.body, { title: 'Send letter', dueOn: '2026-11-27' })).toEqual([]);
  });
  it('says that an empty or absent answer is missing', () => {
    expect(errorsIn(addAction.body, {})).toEqual([{ pointer: '/title', code: 'missing' }]);
    expect(errorsIn(addAction.body, { title: '   ' })).toEqual([{ pointer: '/title', code: 'missing' }]);
    expect(errorsIn(signIn.body, { email: 'a@b.example', password: '' })).toEqual([{ pointer: '/password', code: 'missing' }]);
  });
  it('names what is wrong with a date, a time, a number and a list', () => {
    expect(errorsIn(addAction.body, { title: 'x', dueOn: '31/2' })).toEqual([{ pointer: '/dueOn', code: 'not-a-date' }]);
    expect(errorsIn(planVisit.body, { on: '2026-11-27', at: '14:30', minutes: -1 })).toEqual([{ pointer: '/minutes', code: 'too-small' }]);
    expect(errorsIn(correctPerson.body, { version: 1, needs: [{ code: 'NOPE' }] })).toEqual([{ pointer: '/needs/0/code', code: 'not-a-choice' }]);
    expect(errorsIn(correctPerson.body, { version: 1, nhsNumber: '1234567890' })).toEqual([{ pointer: '/nhsNumber', code: 'not-an-nhs-number' }]);
    expect(errorsIn(correctPerson.body, { version: 1, place: { wardId: 'x' } })).toEqual([{ pointer: '/place/wardId', code: 'not-an-id' }]);
  });
  it('finds text that could not be kept', () => {
    expect(errorsIn(addAction.body, { title: 'a\u0000b' })).toEqual([{ pointer: '/title', code: 'not-valid-text' }]);
  });
});

describe('leaving blanks out', () => {
  it('drops empty boxes at every depth, and nothing that is an answer', () => {
    const values = { title: '', dueOn: null, minutes: 0, isOn: false, place: { wardId: ID, words: '' }, list: [''], none: undefined };
    expect(withoutBlanks(values)).toEqual({ dueOn: null, minutes: 0, isOn: false, place: { wardId: ID }, list: [''] });
  });
});
