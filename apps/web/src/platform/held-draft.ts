import type { DraftRow } from './device-database';
import type { DraftPlace, DraftStore } from './draft-store';

/** What a form has in hand: one draft, of one writer, about one record. */
export interface Held<Values> {
  readonly draft: DraftRow & { readonly values: Values };
  readonly isReady: boolean;
  readonly isTouched: boolean;
  readonly wasRestored: boolean;
}

/** Where nothing is to be kept (no owner, such as a public page), a draft lives in memory alone. */
export const NOWHERE: DraftPlace = { owner: '', subject: '' };
export const isKept = ({ owner }: Pick<DraftPlace, 'owner'>): boolean => owner !== '';

const fresh = <Values>(drafts: DraftStore, place: DraftPlace, empty: Values) => ({ ...drafts.begin(place, empty), values: empty });

/** A new form is always empty; it waits where this tab had a draft open, which comes back first. */
export const beginHeld = <Values>(drafts: DraftStore, place: DraftPlace, empty: Values): Held<Values> => ({
  draft: fresh(drafts, place, empty),
  isReady: !isKept(place) || drafts.openId(place) === null,
  isTouched: false,
  wasRestored: false,
});

/** Comes back to what this tab had open; the values kept are of the same form, since the subject names it. */
export async function comeBack<Values>(drafts: DraftStore, place: DraftPlace, otherwise: Held<Values>): Promise<Held<Values>> {
  const open = drafts.openId(place);
  const kept = open ? await drafts.load(open, place).catch(() => undefined) : undefined;
  return kept ? resumed(kept) : { ...otherwise, isReady: true };
}

export const resumed = <Values>(kept: DraftRow): Held<Values> => ({
  draft: { ...kept, values: kept.values as Values },
  isReady: true,
  isTouched: true,
  wasRestored: true,
});

/** Only what was typed into this draft changes; whose it is and what it is about never do. */
export const changed = <Values>(held: Held<Values>, next: (values: Values) => Values): Held<Values> => ({
  ...held,
  isTouched: true,
  draft: { ...held.draft, values: next(held.draft.values) },
});

export const emptied = <Values>(drafts: DraftStore, place: DraftPlace, empty: Values): Held<Values> => ({
  draft: fresh(drafts, place, empty),
  isReady: true,
  isTouched: false,
  wasRestored: false,
});

export const isAbout = <Values>({ draft }: Held<Values>, { owner, subject }: DraftPlace): boolean =>
  draft.owner === owner && draft.subject === subject;
