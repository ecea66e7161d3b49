import type { Action } from '@alongside/domain/access';

/** Where a key holds. A screen's own keys come before those that hold everywhere. */
export const KEY_PLACES = ['everywhere', 'today', 'people', 'person', 'actions', 'referrals', 'allocation'] as const;
export type KeyPlace = (typeof KEY_PLACES)[number];

export interface ShortcutSpec {
  readonly place: KeyPlace;
  /** Any of these, as typed and in lower case; 'g t' is g and then t. */
  readonly keys: readonly string[];
  /** For those who may. */
  readonly needs?: Action;
  /** Holds everywhere else, and gives way here. */
  readonly insteadOf?: string;
  /** Works in fields too, and stays on when single keys are off. */
  readonly isChord?: boolean;
}

const NINE = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Every key of the staff application, once: what acts on them, the help page and the proofs all read this table. */
export const SHORTCUTS = {
  palette: { place: 'everywhere', keys: ['mod+k'], isChord: true },
  keys: { place: 'everywhere', keys: ['?'] },
  log: { place: 'everywhere', keys: ['l'], needs: 'contact:log' },
  referral: { place: 'everywhere', keys: ['n'], needs: 'referral:type' },
  find: { place: 'everywhere', keys: ['/'], needs: 'person:list' },
  undo: { place: 'everywhere', keys: ['z'] },
  names: { place: 'everywhere', keys: ['h'], needs: 'person:list' },
  close: { place: 'everywhere', keys: ['escape'], isChord: true },
  'go-today': { place: 'everywhere', keys: ['g t'], needs: 'today:read' },
  'go-people': { place: 'everywhere', keys: ['g p'], needs: 'person:list' },
  'go-actions': { place: 'everywhere', keys: ['g a'], needs: 'action:list' },
  'go-referrals': { place: 'everywhere', keys: ['g r'], needs: 'referral:list' },
  'go-allocate': { place: 'everywhere', keys: ['g l'], needs: 'allocation:list' },
  'go-reports': { place: 'everywhere', keys: ['g e'], needs: 'report:list' },
  'go-organisation': { place: 'everywhere', keys: ['g o'], needs: 'organisation:read' },
  'go-settings': { place: 'everywhere', keys: ['g s'], needs: 'organisation:read' },

  'today-open': { place: 'today', keys: NINE, needs: 'today:read' },
  'today-action': { place: 'today', keys: ['a'], needs: 'action:add' },

  'people-down': { place: 'people', keys: ['j'], needs: 'person:list' },
  'people-up': { place: 'people', keys: ['k'], needs: 'person:list' },
  'people-peek': { place: 'people', keys: [' '], needs: 'person:list' },
  'people-open': { place: 'people', keys: ['enter'], needs: 'person:list' },
  'people-log': { place: 'people', keys: ['l'], needs: 'contact:log', insteadOf: 'log' },
  'people-action': { place: 'people', keys: ['a'], needs: 'action:add' },
  'people-filter': { place: 'people', keys: ['f'], needs: 'person:list' },
  'people-find': { place: 'people', keys: ['/'], needs: 'person:list', insteadOf: 'find' },
  'people-close': { place: 'people', keys: ['escape'], needs: 'person:list', insteadOf: 'close' },

  'person-action': { place: 'person', keys: ['a'], needs: 'action:add' },
  'person-sharing': { place: 'person', keys: ['c', 'g s'], needs: 'person:open', insteadOf: 'go-settings' },
  'person-overview': { place: 'person', keys: ['g o'], needs: 'person:open', insteadOf: 'go-organisation' },
  'person-timeline': { place: 'person', keys: ['g t'], needs: 'person:open', insteadOf: 'go-today' },
  'person-actions': { place: 'person', keys: ['g a'], needs: 'person:open', insteadOf: 'go-actions' },
  'person-legal': { place: 'person', keys: ['g l'], needs: 'legal-status:read', insteadOf: 'go-allocate' },
  'person-looked': { place: 'person', keys: ['g w'], needs: 'person:looked' },
  'person-previous': { place: 'person', keys: ['['], needs: 'person:list' },
  'person-next': { place: 'person', keys: [']'], needs: 'person:list' },

  'actions-down': { place: 'actions', keys: ['j'], needs: 'action:list' },
  'actions-up': { place: 'actions', keys: ['k'], needs: 'action:list' },
  'actions-done': { place: 'actions', keys: ['e'], needs: 'action:change' },
  'actions-day': { place: 'actions', keys: ['d'], needs: 'action:change' },

  'referrals-down': { place: 'referrals', keys: ['j'], needs: 'referral:list' },
  'referrals-up': { place: 'referrals', keys: ['k'], needs: 'referral:list' },
  'referrals-accept': { place: 'referrals', keys: ['y'], needs: 'referral:accept' },
  'referrals-ask': { place: 'referrals', keys: ['q'], needs: 'referral:ask' },
  'referrals-signpost': { place: 'referrals', keys: ['s'], needs: 'referral:signpost' },

  'allocation-choose': { place: 'allocation', keys: NINE, needs: 'allocation:make' },
} as const satisfies Readonly<Record<string, ShortcutSpec>>;
export type ShortcutId = keyof typeof SHORTCUTS;

/** The same table as plain rows, in its order. */
export const SHORTCUT_ROWS: readonly (ShortcutSpec & { readonly id: ShortcutId })[] = (Object.keys(SHORTCUTS) as ShortcutId[]).map((id) => ({ id, ...SHORTCUTS[id] }));

/** As `aria-keyshortcuts` says it. */
export const ariaKeys = (id: ShortcutId): string => SHORTCUTS[id].keys.join(' ');
