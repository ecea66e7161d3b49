import { useEffect, useRef } from 'react';
import { areShortcutsOn } from '../platform/preferences';
import { isGateOpen } from '../platform/session-gate';

export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"], [role="listbox"]';
/** Nothing can be typed into these: somebody who has just chosen one goes on by the next key. In a sheet they are part of its form. */
const CHOICES = 'input[type="radio"], input[type="checkbox"]';
const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest(FIELDS) !== null && (!target.matches(CHOICES) || target.closest('[role="dialog"]') !== null);
const isUnderSheet = (target: EventTarget | null) =>
  document.querySelector('[role="dialog"]') !== null && !(target instanceof Element && target.closest('[role="dialog"]'));
const SEQUENCE_MS = 1200;

/**
 * Single keys, outside fields only, and off where the person turned them off. 'l' is one key; 'g t' is g and then t.
 * Keys are compared as typed, in lower case.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    let before = { key: '', at: -Infinity };
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (!areShortcutsOn() || !isGateOpen() || isTyping(event.target) || isUnderSheet(event.target)) return;
      const key = event.key.toLowerCase();
      const pair = event.timeStamp - before.at < SEQUENCE_MS ? `${before.key} ${key}` : '';
      before = { key, at: event.timeStamp };
      const act = latest.current[pair] ?? latest.current[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
