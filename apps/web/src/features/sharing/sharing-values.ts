import type { SharingCapacity, SharingDecider, SharingLasts, SharingScope, ToldHow } from '@alongside/domain/codes';
import { newKey } from '../../platform/send';
import type { FormError } from '../../kit/form/issues';
import type { ChoiceToSave, SharingShown } from './sharing.queries';

export type Chosen = 'SHARE' | 'ASK_FIRST' | 'DONT_SHARE';
export interface PartyChange {
  readonly choice: Chosen;
  readonly scope: readonly SharingScope[];
  readonly lasts: SharingLasts | null;
  readonly untilOn: string | null;
  readonly isInformed: boolean | null;
  readonly capacity: SharingCapacity | null;
  /** Under 16 only. */
  readonly isCompetent: boolean | null;
  /** With a no or ask first: that they cannot decide this. */
  readonly cannotDecide: boolean;
  readonly decidedBy: SharingDecider | null;
  /** Of this change: a repeat of its saving is the same choice. */
  readonly key: string;
}
export interface SharingValues {
  readonly parties: Readonly<Record<string, PartyChange>>;
  readonly toldHow: ToldHow | null;
  readonly note: string;
}
/** What is known of the person that changes what is asked. */
export interface AskedOf {
  readonly isUnder16: boolean;
  /** What to put on the list for the last day of a choice, by party. */
  readonly reminderOf: (partyId: string) => string;
}
export const NOTHING_CHANGED: SharingValues = { parties: {}, toldHow: null, note: '' };

export const isChanging = ({ parties }: SharingValues): boolean => Object.keys(parties).length > 0;

const UNASKED = { isInformed: null, capacity: null, isCompetent: null, cannotDecide: false, decidedBy: null } as const;

/** A share that is changed starts from what is in force; a new one from nothing. Who can decide, and what they knew, is asked anew. */
export function choosing(values: SharingValues, { partyId, choice, scope, lasts, untilOn }: SharingShown, chosen: Chosen): SharingValues {
  const was = values.parties[partyId];
  const inForce =
    choice === 'SHARE' ? { scope: scope as readonly SharingScope[], lasts: lasts as SharingLasts | null, untilOn } : { scope: [], lasts: null, untilOn: null };
  return { ...values, parties: { ...values.parties, [partyId]: { ...(was ?? { ...inForce, ...UNASKED, key: newKey() }), choice: chosen } } };
}

export function without(values: SharingValues, partyId: string): SharingValues {
  const { [partyId]: gone, ...parties } = values.parties;
  if (gone === undefined) return values;
  return Object.keys(parties).length === 0 ? NOTHING_CHANGED : { ...values, parties };
}

/** Whether somebody else decided: nobody is asked who, unless the person cannot. */
export const needsDecider = ({ choice, capacity, isCompetent, cannotDecide }: PartyChange): boolean =>
  choice === 'SHARE' ? capacity === 'LACKS' || isCompetent === false : cannotDecide;

function missingIn(change: PartyChange, isUnder16: boolean): readonly string[] {
  const { choice, scope, lasts, untilOn, isInformed, capacity, isCompetent, decidedBy } = change;
  const decider = needsDecider(change) && decidedBy === null ? ['decidedBy'] : [];
  if (choice !== 'SHARE') return decider;
  const asked: readonly (readonly [string, boolean])[] = [
    ['scope', scope.length === 0],
    ['lasts', lasts === null],
    ['untilOn', lasts === 'UNTIL_DATE' && untilOn === null],
    ['isInformed', isInformed === null],
    [isUnder16 ? 'isCompetent' : 'capacity', isUnder16 ? isCompetent === null : capacity === null],
  ];
  return [...asked.filter(([, isMissing]) => isMissing).map(([name]) => name), ...decider];
}

/** A yes says to what, for how long, whether they knew and can decide; whoever cannot, who decided; every choice how we were told. */
export function errorsInSharing({ parties, toldHow }: SharingValues, { isUnder16 }: Pick<AskedOf, 'isUnder16'>): readonly FormError[] {
  const errors = Object.entries(parties).flatMap(([partyId, change]) =>
    missingIn(change, isUnder16).map((name): FormError => ({ pointer: `/parties/${partyId}/${name}`, code: 'missing' })),
  );
  return toldHow === null ? [...errors, { pointer: '/toldHow', code: 'missing' }] : errors;
}

/** Whose decision it is and whether they could make it; a plain no asks neither. */
function deciding(change: PartyChange, isUnder16: boolean) {
  const { choice, capacity, isCompetent, cannotDecide, decidedBy } = change;
  const by = { decidedBy: needsDecider(change) ? (decidedBy ?? 'PERSON') : 'PERSON' } as const;
  if (choice === 'SHARE') return isUnder16 ? { ...by, capacity: null, isCompetent } : { ...by, capacity, isCompetent: null };
  if (!cannotDecide) return { ...by, capacity: null, isCompetent: null };
  return isUnder16 ? { ...by, capacity: null, isCompetent: false } : { ...by, capacity: 'LACKS' as const, isCompetent: null };
}

/** Only a yes carries what and how long; a no never carries the remains of the yes before it. */
export function choicesOf({ parties, toldHow, note }: SharingValues, { isUnder16, reminderOf }: AskedOf): readonly ChoiceToSave[] {
  if (toldHow === null) return [];
  return Object.entries(parties).map(([partyId, change]) => {
    const { choice, scope, lasts, untilOn, isInformed, key } = change;
    const isYes = choice === 'SHARE';
    const lastDay = isYes && lasts === 'UNTIL_DATE' ? untilOn : null;
    const what = { scope: isYes ? [...scope] : [], lasts: isYes ? lasts : null, untilOn: lastDay, isInformed: isYes ? isInformed : null };
    const reminder = lastDay === null ? null : reminderOf(partyId);
    return { idempotencyKey: key, body: { partyId, choice, ...what, ...deciding(change, isUnder16), reminder, toldHow, note } };
  });
}
