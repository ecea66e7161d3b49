import { nowInMilliseconds } from './clock';
import { deviceDatabase } from './device';
import { draftStore, type DraftStorage } from './draft-store';
import { newKey } from './send';

async function deviceStorage(): Promise<DraftStorage> {
  const { drafts } = await deviceDatabase();
  return {
    put: (draft) => drafts.put(draft),
    get: (id) => drafts.get(id),
    of: ({ owner, subject }) => drafts.where({ owner, subject }).toArray(),
    delete: (id) => drafts.delete(id),
  };
}

/** The drafts of this device. */
export const drafts = draftStore({ storage: deviceStorage, tab: () => sessionStorage, now: nowInMilliseconds, newKey });
