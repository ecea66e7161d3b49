import { useEffect, useRef } from 'react';
import { areShortcutsOn } from '../platform/preferences';
import { isGateOpen } from '../platform/session-gate';
import { actFor, type Pressed, type Shortcut } from './shortcut-choice';

const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"], [role="listbox"], [role="menu"]';
/** Nothing can be typed into these: somebody who has just chosen one goes on by the next key. */
const CHOICES = 'input[type="radio"], input[type="checkbox"]';
const isTyping = (target: EventTarget | null) => target instanceof Element && target.closest(FIELDS) !== null && !target.matches(CHOICES);
/** A sheet stands over the page and its keys; what is in it is a form. */
const isSheetOpen = () => document.querySelector('[role="dialog"]') !== null;
const isModified = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey;

type Offered = { readonly current: readonly Shortcut[] };
/** What each part of the page offers, the newest first. One listener for all of them, so that what one key means never hangs on who listened first. */
const offered: Offered[] = [];
let before: Pressed = { key: '', at: -Infinity };

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || isModified(event) || event.repeat) return;
  if (!areShortcutsOn() || !isGateOpen() || isTyping(event.target) || isSheetOpen()) return;
  const now: Pressed = { key: event.key.toLowerCase(), at: event.timeStamp };
  const act = actFor(offered.flatMap(({ current }) => current), before, now);
  before = now;
  if (!act) return;
  event.preventDefault();
  act();
}

function offer(shortcuts: Offered): () => void {
  if (offered.length === 0) addEventListener('keydown', press);
  offered.unshift(shortcuts);
  return () => {
    offered.splice(offered.indexOf(shortcuts), 1);
    if (offered.length === 0) removeEventListener('keydown', press);
  };
}

/** Single keys, outside fields only, and off where the person turned them off. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => offer(latest), []);
}
