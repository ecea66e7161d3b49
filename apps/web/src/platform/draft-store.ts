import type { DraftRow } from './device-database';

export interface DraftPlace {
  readonly owner: string;
  readonly subject: string;
}
export const subjectOf = (type: string, id: string): string => `${type}/${id}`;

/** Where drafts lie: the browser's own database, or a map in a test. */
export interface DraftStorage {
  readonly put: (draft: DraftRow) => Promise<unknown>;
  readonly get: (id: string) => Promise<DraftRow | undefined>;
  /** All of one writer about one record, in any order. */
  readonly of: (place: DraftPlace) => Promise<readonly DraftRow[]>;
  readonly delete: (id: string) => Promise<void>;
}
export interface DraftTools {
  readonly storage: () => Promise<DraftStorage>;
  /** Which draft a tab has open: forgotten with the tab. */
  readonly tab: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly now: () => number;
  readonly newKey: () => string;
}

const isOf = (draft: DraftRow, { owner, subject }: DraftPlace) => draft.owner === owner && draft.subject === subject;
const pointer = ({ owner, subject }: DraftPlace) => `open-draft/${owner}/${subject}`;

/** The rules by which drafts are kept: one writer, one record and one id each, so that no text crosses from one to another. */
export function draftStore({ storage, tab, now, newKey }: DraftTools) {
  return {
    begin({ owner, subject }: DraftPlace, values: unknown): DraftRow {
      const at = now();
      return { id: newKey(), owner, subject, values, idempotencyKey: newKey(), startedAt: at, savedAt: at };
    },
    keep: async (draft: DraftRow): Promise<unknown> => (await storage()).put({ ...draft, savedAt: now() }),
    /** Gives a draft back only to the one who wrote it, and only for the record it is about. */
    async load(id: string, place: DraftPlace): Promise<DraftRow | undefined> {
      const draft = await (await storage()).get(id);
      return draft && isOf(draft, place) ? draft : undefined;
    },
    /** What this writer began about this record and has not finished, the newest last. */
    async unfinished(place: DraftPlace): Promise<readonly DraftRow[]> {
      const drafts = (await (await storage()).of(place)).filter((draft) => isOf(draft, place));
      return drafts.toSorted((one, other) => one.savedAt - other.savedAt);
    },
    /** Only when the service has confirmed the save, or the writer threw it away. */
    clear: async (id: string): Promise<void> => (await storage()).delete(id),
    openId: (place: DraftPlace): string | null => tab().getItem(pointer(place)),
    point: (place: DraftPlace, id: string): void => tab().setItem(pointer(place), id),
    forget: (place: DraftPlace): void => tab().removeItem(pointer(place)),
  };
}
export type DraftStore = ReturnType<typeof draftStore>;
