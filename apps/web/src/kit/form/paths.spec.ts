import { describe, expect, it } from '@jest/globals';
import { fieldOf, valueAt, withValueAt } from './paths';

describe('values by name', () => {
  const values = { person: { name: 'Rosa', needs: ['EASY_READ'] }, service: 'IMHA' };

  it('reads and writes deep without touching the rest', () => {
    const next = withValueAt(values, 'person.name', 'Mei');
    expect(valueAt(next, 'person.name')).toBe('Mei');
    expect(valueAt(values, 'person.name')).toBe('Rosa');
    expect(next.person.needs).toBe(values.person.needs);
    expect(next.service).toBe('IMHA');
  });

  it('makes the way there when there is none', () => {
    expect(withValueAt<unknown>({}, 'place.words', 'Home')).toEqual({ place: { words: 'Home' } });
    expect(valueAt({}, 'place.words')).toBeUndefined();
  });
});

describe('the field a problem points at', () => {
  const names = ['person', 'person.place', 'topics', 'title'];
  it.each([
    ['/title', 'title'],
    ['/person/place/wardId', 'person.place'],
    ['/person/name', 'person'],
    ['/topics/3', 'topics'],
    ['/titles', undefined],
    ['', undefined],
  ])('%s falls to %s', (pointer, name) => expect(fieldOf(pointer, names)).toBe(name));
});
