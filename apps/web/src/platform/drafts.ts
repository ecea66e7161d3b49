import { nowInMilliseconds } from './clock';
import { deviceDatabase } from './device';
import type { DraftRow } from './device-database';
import { draftStore, type DraftStorage } from './draft-store';
import { newKey } from './send';

/** Asked for and committed in one go: what is begun while the page goes away must not wait for a turn that never comes. */
const putAtOnce = (database: IDBDatabase, draft: DraftRow) =>
  new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('drafts', 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('a draft could not be kept'));
    transaction.objectStore('drafts').put(draft);
    transaction.commit();
  });

async function deviceStorage(): Promise<DraftStorage> {
  const database = await deviceDatabase();
  if (!database.isOpen()) await database.open();
  const { drafts } = database;
  return {
    put: (draft) => putAtOnce(database.backendDB(), draft),
    get: (id) => drafts.get(id),
    of: ({ owner, subject }) => drafts.where({ owner, subject }).toArray(),
    delete: (id) => drafts.delete(id),
  };
}

/** The drafts of this device. */
export const drafts = draftStore({ storage: deviceStorage, tab: () => sessionStorage, now: nowInMilliseconds, newKey });
