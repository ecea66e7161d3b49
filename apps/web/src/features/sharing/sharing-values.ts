import type { SharingLasts, SharingScope, ToldHow } from '@alongside/domain/codes';
import { newKey } from '../../platform/send';
import type { FormError } from '../../kit/form/issues';
import type { ChoiceToSave, SharingShown } from './sharing.queries';

export type Chosen = 'SHARE' | 'ASK_FIRST' | 'DONT_SHARE';
export interface PartyChange {
  readonly choice: Chosen;
  readonly scope: readonly SharingScope[];
  readonly lasts: SharingLasts | null;
  /** Of this change: a repeat of its saving is the same choice. */
  readonly key: string;
}
export interface SharingValues {
  readonly parties: Readonly<Record<string, PartyChange>>;
  readonly toldHow: ToldHow | null;
  readonly note: string;
}
export const NOTHING_CHANGED: SharingValues = { parties: {}, toldHow: null, note: '' };

export const isChanging = ({ parties }: SharingValues): boolean => Object.keys(parties).length > 0;

/** A share that is changed starts from what is in force; a new one starts from nothing. */
export function choosing(values: SharingValues, { partyId, choice, scope, lasts }: SharingShown, chosen: Chosen): SharingValues {
  const was = values.parties[partyId];
  const inForce = choice === 'SHARE' ? { scope: scope as readonly SharingScope[], lasts: lasts as SharingLasts | null } : { scope: [], lasts: null };
  return { ...values, parties: { ...values.parties, [partyId]: { ...(was ?? { ...inForce, key: newKey() }), choice: chosen } } };
}

export function without(values: SharingValues, partyId: string): SharingValues {
  const { [partyId]: gone, ...parties } = values.parties;
  if (gone === undefined) return values;
  return Object.keys(parties).length === 0 ? NOTHING_CHANGED : { ...values, parties };
}

/** A yes says to what and for how long, and every choice how we were told. */
export function errorsInSharing({ parties, toldHow }: SharingValues): readonly FormError[] {
  const errors = Object.entries(parties).flatMap(([partyId, { choice, scope, lasts }]) => {
    if (choice !== 'SHARE') return [];
    const at = (name: string): FormError => ({ pointer: `/parties/${partyId}/${name}`, code: 'missing' });
    return [...(scope.length === 0 ? [at('scope')] : []), ...(lasts === null ? [at('lasts')] : [])];
  });
  return toldHow === null ? [...errors, { pointer: '/toldHow', code: 'missing' }] : errors;
}

/** Only a yes carries what and how long; a no never carries the remains of the yes before it. */
export function choicesOf({ parties, toldHow, note }: SharingValues): readonly ChoiceToSave[] {
  if (toldHow === null) return [];
  return Object.entries(parties).map(([partyId, { choice, scope, lasts, key }]) => {
    const isYes = choice === 'SHARE';
    return { idempotencyKey: key, body: { partyId, choice, scope: isYes ? [...scope] : [], lasts: isYes ? lasts : null, toldHow, note } };
  });
}
