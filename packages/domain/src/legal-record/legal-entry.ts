import type { CommunityStatus, LegalEntryTypeCode } from '../codes/index.js';
import type { Nation } from '../law/index.js';
import { startMoment, type LegalEventType, type Moment, type Treatment } from '../legal-status/index.js';
import type { Instant, LocalDate } from '../time/index.js';

/** A coded status as somebody told it: no event of the Act, so no date of it is ever assumed. */
export const STATUS_REPORTED = 'statusReported';
/** Takes out an entry made by mistake; says nothing else. */
export const ENTRY_WITHDRAWN = 'entryWithdrawn';
export type LegalEntryType = LegalEventType | LegalEntryTypeCode | typeof STATUS_REPORTED | typeof ENTRY_WITHDRAWN;

/** The facts of an entry; which of them a type uses is in `LEGAL_ENTRY_NEEDS`. Absent or null: nobody said. */
export interface LegalDetail {
  readonly section?: string | null;
  readonly country?: Nation | null;
  readonly extensionHours?: number | null;
  readonly restricted?: boolean | null;
  readonly deprivationOfLiberty?: boolean | null;
  readonly ground?: string | null;
  readonly orderMade?: boolean | null;
  readonly treatment?: Treatment | null;
  /** For a discharge: they stay on the ward as an informal in-patient. */
  readonly staysInHospital?: boolean | null;
  readonly application?: string | null;
  /** For the conditions of a conditional discharge. */
  readonly depriveLiberty?: boolean | null;
  /** The first day of section 2 or 3 in this stay, where it was before this entry (section 68(1)). */
  readonly episodeStartedOn?: LocalDate | null;
  readonly secondRecommendationReceived?: boolean | null;
  /** For a report: whether its day is the day on which the status began, or only the day of telling. */
  readonly isStartKnown?: boolean | null;
}

/** One dated row of a person's legal record, as it was entered. Rows are added and never changed. */
export interface LegalEntry {
  readonly id: string;
  readonly type: LegalEntryType;
  readonly on: LocalDate;
  /** The hour, where somebody knew it. */
  readonly at: Instant | null;
  /** The order of entering, which orders several things of one day. */
  readonly position: number;
  /** The day on which it was told: a report says what was so then. */
  readonly recordedOn: LocalDate;
  readonly legalStatusCode: string | null;
  readonly communityStatus: CommunityStatus | null;
  readonly detail: LegalDetail;
  /** The entry that this one takes the place of, or takes out. */
  readonly corrects: string | null;
}

export const momentOf = ({ on, at }: Pick<LegalEntry, 'on' | 'at'>): Moment => startMoment(at ?? on);

/** A correction stands where the entry stood that it corrects, however often it was corrected. */
function rootPosition(entry: LegalEntry, byId: ReadonlyMap<string, LegalEntry>): number {
  let root = entry;
  for (let seen = 0; root.corrects !== null && seen < byId.size; seen += 1) root = byId.get(root.corrects) ?? root;
  return root.position;
}

/**
 * The entries that count: neither corrected nor taken out, in the order in which they happened. Entries go in in any
 * order and are never refused.
 */
export function liveEntries(entries: readonly LegalEntry[]): readonly LegalEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const corrected = new Set(entries.map(({ corrects }) => corrects));
  return entries
    .filter(({ id, type }) => !corrected.has(id) && type !== ENTRY_WITHDRAWN)
    .map((entry) => ({ entry, at: momentOf(entry), root: rootPosition(entry, byId) }))
    .sort((a, b) => a.at - b.at || a.root - b.root || a.entry.position - b.entry.position)
    .map(({ entry }) => entry);
}
