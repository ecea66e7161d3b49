import type { LocalDate } from '@alongside/domain';
import type { ProvisionId } from '@alongside/domain/law';
import { useEffect, useRef, useState } from 'react';
import { ProblemError } from '../../platform/problem-error';
import { previewFrom, type CaseChange } from './law.queries';

export interface Preview {
  /** The day it was asked for; null for taking the day away. */
  readonly on: LocalDate | null;
  readonly looked: number;
  readonly total: number;
  readonly changed: readonly CaseChange[];
  /** There once every case has been looked at. */
  readonly fingerprint: string | null;
  readonly beganAgain: boolean;
}
type State = { readonly kind: 'none' } | { readonly kind: 'looking' | 'done'; readonly preview: Preview } | { readonly kind: 'failed' };

const BEGINS = { looked: 0, total: 0, changed: [], fingerprint: null };
/** Records that keep changing are looked at again, but not for ever. */
const MOST_TIMES = 3;

/** One look at every case, page by page, telling how far it has come. */
async function lookAt(provision: ProvisionId, on: LocalDate | null, beganAgain: boolean, signal: AbortSignal, tell: (preview: Preview) => void): Promise<Preview> {
  let preview: Preview = { ...BEGINS, on, beganAgain };
  for (let after: string | null = null; preview.fingerprint === null; ) {
    const page = await previewFrom(provision, on, after, signal);
    preview = { ...preview, looked: preview.looked + page.looked, total: page.total, changed: [...preview.changed, ...page.changed], fingerprint: page.fingerprint };
    tell(preview);
    after = page.next;
  }
  return preview;
}
const isStale = (error: unknown) => error instanceof ProblemError && error.code === 'stale-preview';

/** Whom a day would change. A new look ends the one before it. */
export function usePreview(provision: ProvisionId) {
  const [state, setState] = useState<State>({ kind: 'none' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const look = async (on: LocalDate | null): Promise<string | null> => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    for (let time = 1; ; time += 1) {
      setState({ kind: 'looking', preview: { ...BEGINS, on, beganAgain: time > 1 } });
      try {
        const preview = await lookAt(provision, on, time > 1, signal, (found) => setState({ kind: 'looking', preview: found }));
        setState({ kind: 'done', preview });
        return preview.fingerprint;
      } catch (error) {
        if (signal.aborted) return null;
        if (isStale(error) && time < MOST_TIMES) continue;
        setState({ kind: 'failed' });
        return null;
      }
    }
  };
  const stop = () => {
    running.current?.abort();
    setState({ kind: 'none' });
  };
  return { state, look, stop };
}
