import { useEffect, useState } from 'react';
import type { DraftRow, UnsentRow } from '../../platform/device-database';
import type { DraftPlace } from '../../platform/draft-store';
import { drafts } from '../../platform/drafts';
import { useWaiting } from '../../platform/unsent';

/** The visit of this person that the service would not take, with the fields it named. */
export function useRefused(personId: string): UnsentRow | null {
  const { items } = useWaiting();
  return items.find(({ kind, about, refusedAs }) => kind === 'visit' && about === personId && refusedAs !== null) ?? null;
}

/** What was begun about this person and neither finished nor waiting to be sent, oldest first. */
export function useUnfinished(place: DraftPlace | null): readonly DraftRow[] {
  const { owner, subject } = place ?? { owner: '', subject: '' };
  const { items } = useWaiting();
  const [found, setFound] = useState<readonly DraftRow[]>([]);
  useEffect(() => {
    let isWanted = owner !== '';
    // A device that keeps nothing has nothing unfinished.
    drafts.unfinished({ owner, subject }).then((rows) => isWanted && setFound(rows), () => undefined);
    return () => {
      isWanted = false;
    };
  }, [owner, subject]);
  const inTheQueue = new Set(items.flatMap(({ draftIds }) => draftIds ?? []));
  return found.filter(({ id }) => !inTheQueue.has(id));
}
