import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftRow } from './device-database';
import { clearDraft, forgetOpenDraft, keepDraft, loadDraft, newDraft, openDraftId, pointToDraft, type DraftPlace } from './drafts';

const SAVE_EVERY_MS = 2000;

export interface OpenDraft<Values> {
  readonly isReady: boolean;
  readonly values: Values;
  readonly change: (next: (values: Values) => Values) => void;
  /** Of this thing for good: a retry after a reload sends the same key. */
  readonly idempotencyKey: string;
  readonly isTouched: boolean;
  readonly wasRestored: boolean;
  /** Writes what is typed at once, and says when it is on the device. */
  readonly keepNow: () => Promise<void>;
  /** The service has it, or the writer threw it away: the device forgets it, and the form begins anew. */
  readonly clear: () => Promise<void>;
}

interface Held<Values> {
  readonly draft: DraftRow & { readonly values: Values };
  readonly isReady: boolean;
  readonly isTouched: boolean;
  readonly wasRestored: boolean;
}

/** Where nothing is to be kept (no owner, such as a public page), a draft lives in memory alone. */
const NOWHERE: DraftPlace = { owner: '', subject: '' };
const isKept = ({ owner }: DraftPlace) => owner !== '';

const begin = <Values>(place: DraftPlace, empty: Values): Held<Values> => ({
  draft: { ...newDraft(place, empty), values: empty },
  isReady: !isKept(place) || openDraftId(place) === null,
  isTouched: false,
  wasRestored: false,
});

/** Comes back to what this tab had open; the values kept are of the same form, since the subject names it. */
async function comeBack<Values>(place: DraftPlace, otherwise: Held<Values>): Promise<Held<Values>> {
  const open = openDraftId(place);
  const kept = open ? await loadDraft(open, place).catch(() => undefined) : undefined;
  if (!kept) return { ...otherwise, isReady: true };
  return { draft: { ...kept, values: kept.values as Values }, isReady: true, isTouched: true, wasRestored: true };
}

/** Keeps what is typed on the device every two seconds and when the page goes away; a new form is always empty. */
export function useDraft<Values>(place: DraftPlace | null, empty: Values): OpenDraft<Values> {
  const { owner, subject } = place ?? NOWHERE;
  const [held, setHeld] = useState(() => begin({ owner, subject }, empty));
  const latest = useRef(held);
  const unsaved = useRef(false);
  useEffect(() => {
    latest.current = held;
  }, [held]);

  useEffect(() => {
    if (held.isReady) return;
    let isWanted = true;
    void comeBack({ owner, subject }, held).then((next) => isWanted && setHeld(next));
    return () => {
      isWanted = false;
    };
  }, [held, owner, subject]);

  const keepNow = useCallback(async () => {
    if (!unsaved.current) return;
    unsaved.current = false;
    if (isKept(latest.current.draft)) await keepDraft(latest.current.draft);
  }, []);
  useKeeping(keepNow);
  useOpenPointer({ owner, subject }, held.draft.id, held.isReady);

  const change = useCallback((next: (values: Values) => Values) => {
    unsaved.current = true;
    setHeld((was) => ({ ...was, isTouched: true, draft: { ...was.draft, values: next(was.draft.values) } }));
  }, []);
  const clear = useCallback(async () => {
    unsaved.current = false;
    const { id } = latest.current.draft;
    setHeld({ draft: { ...newDraft({ owner, subject }, empty), values: empty }, isReady: true, isTouched: false, wasRestored: false });
    if (owner !== '') await clearDraft(id);
  }, [owner, subject, empty]);

  const { draft, ...state } = held;
  return { ...state, values: draft.values, idempotencyKey: draft.idempotencyKey, change, keepNow, clear };
}

function useKeeping(keepNow: () => Promise<void>): void {
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
  }, [keepNow]);
}

function useOpenPointer({ owner, subject }: DraftPlace, id: string, isReady: boolean): void {
  useEffect(() => {
    if (!isReady || owner === '') return;
    pointToDraft({ owner, subject }, id);
    return () => forgetOpenDraft({ owner, subject });
  }, [owner, subject, id, isReady]);
}
