import type { PauseReason } from '@alongside/domain/codes';
import type { ChangeWords } from '../kit/changes/shown-change';
import { list, plural } from '../platform/format';
import { wordFor } from './codes';
import { outcomes } from './contacts';
import { legalStatuses } from './legal-status';
import { nations } from './organisation';
import { closureReasons } from './referrals';

const pauseReasons: Readonly<Record<PauseReason, string>> = { INFO_REQUESTED: 'We wait for an answer about the referral' };

export const counting = {
  title: 'How we count',
  lead: 'The rules behind every clock and every figure, for all contracts. A change is seen in quarters not yet published; those that are published stay as they are.',
  loading: 'Getting how you count.',
  failed: "We couldn't get how you count",
  change: 'Change',
  saved: 'Saved. It changes the figures of quarters not yet published.',
  sheetLead: 'This changes the figures of quarters not yet published.',
  usual: (value: string) => `Usual: ${value}`,
  backToUsual: 'Back to usual',
  backToUsualDone: 'The usual values are filled in. Save to keep them.',
  none: 'none',
  groups: { clocks: 'When a clock runs', contact: 'What counts as seen or tried', count: 'Who is counted', allocation: 'When people are given an advocate' },
  nation: 'Bank holidays of',
  nationHint: 'Working days leave these out.',
  cutoff: 'Cut-off time',
  cutoffHint: 'A referral that comes at or after it counts as received the next day. Leave it empty for none.',
  cutoffNone: 'None: a referral counts from the day it came',
  pausable: 'A clock stands still while',
  pausableNone: 'Nothing stops a clock',
  reached: 'Seen',
  reachedHint: 'What counts as having met the person. What staff said for them never does.',
  reachedNeeded: 'Choose at least one answer that counts as seen',
  notAttempt: 'Not counted as a try',
  notAttemptHint: 'Every other answer is a try to see the person.',
  notAttemptNone: 'Every answer counts as a try',
  window: 'Came back within',
  windowLabel: 'Came back within how many days',
  windowHint: 'A new referral of somebody whose last one closed this short a time before.',
  void: 'Left out of a target',
  voidHint: 'Closed in time for one of these, a referral neither keeps nor misses its target.',
  voidNone: 'No reason takes a referral out of a target',
  bands: 'Waits are grouped by',
  bandsHint: 'The same in every report, so that two of them can be put side by side.',
  band: (from: number, to: number | null) => (to === null ? `${from} or more working days` : `${from} to ${to}`),
  dbs: 'DBS check renewed every',
  dbsLabel: 'DBS check renewed every how many years',
  dbsHint: 'An advocate whose check is older is shown as due.',
  undo: 'Time to undo',
  undoLabel: 'Time to undo, in seconds',
  undoHint: 'How long a manager can take back giving somebody an advocate, before the advocate is told.',
  days: (count: number) => plural(count, 'day', 'days'),
  years: (count: number) => plural(count, 'year', 'years'),
  seconds: (count: number) => plural(count, 'second', 'seconds'),
  pauseReasons,
} as const;

/** Codes in words, always in the order of the words; or what it means that there are none. */
export const codesSaid = (codes: readonly string[], words: Readonly<Record<string, string>>, none: string): string =>
  codes.length === 0 ? none : list(Object.keys(words).filter((code) => codes.includes(code)).map((code) => `“${wordFor(words, code)}”`));

const CODED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nation: nations, pausable_reasons: pauseReasons, reached_outcomes: outcomes, not_attempt_outcomes: outcomes, void_closure_reasons: closureReasons, detained_legal_status: legalStatuses,
};

export const countingChanges: ChangeWords = {
  things: { measure_setting: 'How we count', detention_count: 'Detentions started on a ward' },
  fields: {
    nation: counting.nation, cutoff_local_time: counting.cutoff, re_referral_window_days: counting.windowLabel, pausable_reasons: counting.pausable, reached_outcomes: counting.reached,
    not_attempt_outcomes: counting.notAttempt, void_closure_reasons: counting.void, detained_legal_status: 'Counted as detained', dbs_renewal_years: counting.dbsLabel, undo_seconds: counting.undoLabel,
    'detention_count.ward_name': 'Ward', 'detention_count.detentions_started': 'Detentions started', 'detention_count.from_on': 'From', 'detention_count.to_on': 'To', 'detention_count.source': 'Where the number comes from',
  },
  value: (field, value) => {
    if (field === 'cutoff_local_time') return String(value).slice(0, 5);
    const codes = CODED[field];
    return codes && wordFor(codes, String(value));
  },
};
