import { describe, expect, it } from '@jest/globals';
import { maySubjectSay } from './index.js';

const rosa = { name: 'Rosa Lindqvist', isDescription: false, reference: 'FA-2041' };

describe('the subject line of a letter', () => {
  it.each([
    ['What we agreed', true],
    ['About ROSA', false],
    ['Meeting with Ms Lindqvist’s team', false],
    ['Ms lindqvist, Thursday', false],
    ['Your question on fa-2041', false],
    ['Rosacea leaflet', true],
  ])('%s: %s', (subject, isAllowed) => expect(maySubjectSay(subject, rosa).allowed).toBe(isAllowed));
  it('may hold words by which somebody was described, and short words of a name', () => {
    expect(maySubjectSay('The man on the ward', { ...rosa, name: 'Man in the green coat', isDescription: true }).allowed).toBe(true);
    expect(maySubjectSay('Do you know Bo', { ...rosa, name: 'Bo Li' }).allowed).toBe(true);
    expect(maySubjectSay('Hello', { ...rosa, name: null }).allowed).toBe(true);
  });
});
