import { describe, expect, it } from '@jest/globals';
import { actFor, SEQUENCE_MS, type Shortcut } from './shortcut-choice';

const done: string[] = [];
const shortcut = (keys: string, says: string, isNear = false): Shortcut => ({ keys, isNear, act: () => void done.push(says) });
const pressed = (key: string, at: number) => ({ key, at });
const NOTHING = pressed('', -Infinity);

describe('what a key does', () => {
  it('is what the screen says of it, before what holds everywhere', () => {
    const shortcuts = [shortcut('l', 'log anybody'), shortcut('l', 'log this person', true)];
    actFor(shortcuts, NOTHING, pressed('l', 0))?.();
    expect(done.splice(0)).toEqual(['log this person']);
  });
  it('is the two together when they follow each other, even where the second alone does something', () => {
    const shortcuts = [shortcut('a', 'add an action', true), shortcut('g a', 'go to actions')];
    actFor(shortcuts, pressed('g', 0), pressed('a', SEQUENCE_MS - 1))?.();
    expect(done.splice(0)).toEqual(['go to actions']);
  });
  it('is the second alone after a pause', () => {
    const shortcuts = [shortcut('a', 'add an action', true), shortcut('g a', 'go to actions')];
    actFor(shortcuts, pressed('g', 0), pressed('a', SEQUENCE_MS))?.();
    expect(done.splice(0)).toEqual(['add an action']);
  });
  it('is nothing where nobody offers it', () => {
    expect(actFor([shortcut('l', 'log')], NOTHING, pressed('m', 0))).toBeNull();
  });
});
