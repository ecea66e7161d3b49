import { nowInMilliseconds } from './clock';
import { deviceDatabase } from './device';
import type { DraftRow } from './device-database';
import { newKey } from './send';

export interface DraftPlace {
  readonly owner: string;
  readonly subject: string;
}
export const subjectOf = (type: string, id: string): string => `${type}/${id}`;

export const newDraft = ({ owner, subject }: DraftPlace, values: unknown): DraftRow => {
  const at = nowInMilliseconds();
  return { id: newKey(), owner, subject, values, idempotencyKey: newKey(), startedAt: at, savedAt: at };
};

export const keepDraft = async (draft: DraftRow): Promise<string> =>
  (await deviceDatabase()).drafts.put({ ...draft, savedAt: nowInMilliseconds() });

/** Gives a draft back only to the one who wrote it, and only for the record it is about. */
export async function loadDraft(id: string, { owner, subject }: DraftPlace): Promise<DraftRow | undefined> {
  const draft = await (await deviceDatabase()).drafts.get(id);
  return draft?.owner === owner && draft.subject === subject ? draft : undefined;
}
export const draftsFor = async ({ owner, subject }: DraftPlace): Promise<DraftRow[]> =>
  (await deviceDatabase()).drafts.where({ owner, subject }).sortBy('savedAt');
/** Only when the service has confirmed the save, or the writer threw it away. */
export const clearDraft = async (id: string): Promise<void> => (await deviceDatabase()).drafts.delete(id);

/** The draft that a form on this tab has open, so that a reload or a sign-in comes back to it; gone when the form closes. */
const pointer = ({ owner, subject }: DraftPlace) => `open-draft/${owner}/${subject}`;
export const openDraftId = (place: DraftPlace): string | null => sessionStorage.getItem(pointer(place));
export const pointToDraft = (place: DraftPlace, id: string): void => sessionStorage.setItem(pointer(place), id);
export const forgetOpenDraft = (place: DraftPlace): void => sessionStorage.removeItem(pointer(place));
