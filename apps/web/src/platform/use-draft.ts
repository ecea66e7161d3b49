import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftPlace } from './draft-store';
import { drafts } from './drafts';
import { beginHeld, changed, comeBack, emptied, isAbout, isKept, NOWHERE, resumed } from './held-draft';

const SAVE_EVERY_MS = 1000;

export interface OpenDraft<Values> {
  readonly id: string;
  /** When the writer began, in milliseconds: what a visit that is logged on the spot takes as its time. */
  readonly startedAt: number;
  readonly isReady: boolean;
  readonly values: Values;
  readonly change: (next: (values: Values) => Values) => void;
  /** Of this thing for good: a retry after a reload sends the same key. */
  readonly idempotencyKey: string;
  readonly isTouched: boolean;
  readonly wasRestored: boolean;
  /** Writes what is typed at once, and says when it is on the device. */
  readonly keepNow: () => Promise<void>;
  /** Goes on with an earlier draft of the same writer about the same record. */
  readonly resume: (id: string) => Promise<void>;
  /** Begins anew and loses nothing: what was written stays on the device. */
  readonly startAgain: () => Promise<void>;
  /** The service has it, or the writer threw it away: the device forgets it, and the form begins anew. */
  readonly clear: () => Promise<void>;
}

/** What the form has in hand, and whether some of it is not on the device yet. */
function useHeld<Values>({ owner, subject }: DraftPlace, empty: Values) {
  const [held, setHeld] = useState(() => beginHeld(drafts, { owner, subject }, empty));
  // A form that is given another record begins afresh: what was typed stays with the record it was typed about.
  if (!isAbout(held, { owner, subject })) setHeld(beginHeld(drafts, { owner, subject }, empty));
  const latest = useRef(held);
  const unsaved = useRef(false);
  useEffect(() => {
    latest.current = held;
  }, [held]);
  useEffect(() => {
    if (held.isReady) return;
    let isWanted = true;
    void comeBack(drafts, { owner, subject }, held).then((next) => isWanted && setHeld(next));
    return () => {
      isWanted = false;
    };
  }, [held, owner, subject]);
  const keepNow = useCallback(async () => {
    if (!unsaved.current) return;
    unsaved.current = false;
    if (isKept(latest.current.draft)) await drafts.keep(latest.current.draft);
  }, []);
  return { held, setHeld, latest, unsaved, keepNow };
}

/** Keeps what is typed on the device every second and when the page goes away; a new form is always empty. */
export function useDraft<Values>(place: DraftPlace | null, empty: Values): OpenDraft<Values> {
  const { owner, subject } = place ?? NOWHERE;
  const { held, setHeld, latest, unsaved, keepNow } = useHeld({ owner, subject }, empty);
  useKeeping(keepNow, `${owner}/${subject}`);
  useOpenPointer({ owner, subject }, held.draft.id, held.isReady);

  const change = useCallback((next: (values: Values) => Values) => {
    unsaved.current = true;
    setHeld((was) => changed(was, next));
  }, [setHeld, unsaved]);
  const resume = useCallback(async (id: string) => {
    await keepNow();
    const kept = await drafts.load(id, { owner, subject });
    if (kept) setHeld(resumed(kept));
  }, [setHeld, keepNow, owner, subject]);
  const startAgain = useCallback(async () => {
    await keepNow();
    setHeld(emptied(drafts, { owner, subject }, empty));
  }, [setHeld, keepNow, owner, subject, empty]);
  const clear = useCallback(async () => {
    unsaved.current = false;
    const { id } = latest.current.draft;
    setHeld(emptied(drafts, { owner, subject }, empty));
    if (owner !== '') await drafts.clear(id);
  }, [setHeld, unsaved, latest, owner, subject, empty]);

  const { draft, ...state } = held;
  const { id, startedAt, values, idempotencyKey } = draft;
  return { ...state, id, startedAt, values, idempotencyKey, change, keepNow, resume, startAgain, clear };
}

/** Also when the form leaves its record: the clean-up runs while what was typed is still in hand. */
function useKeeping(keepNow: () => Promise<void>, about: string): void {
  useEffect(() => {
    const keep = () => void keepNow();
    const timer = setInterval(keep, SAVE_EVERY_MS);
    addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
      keep();
    };
  }, [keepNow, about]);
}

function useOpenPointer({ owner, subject }: DraftPlace, id: string, isReady: boolean): void {
  useEffect(() => {
    if (!isReady || owner === '') return;
    drafts.point({ owner, subject }, id);
    return () => drafts.forget({ owner, subject });
  }, [owner, subject, id, isReady]);
}
