import { NOTHING_COMMENCED, type Commencements } from '../law/index.js';
import { legalPositionAt, type CodedMeaning, type LegalEvent, type Moment } from '../legal-status/index.js';
import { eventsOf, isReport, reportedMeaning, toldTreatment } from './entry-events.js';
import { liveEntries, momentOf, type LegalEntry } from './legal-entry.js';

/** One entry that counts, with what the rules read in it. */
export interface RecordLine {
  readonly entry: LegalEntry;
  readonly at: Moment;
  readonly events: readonly LegalEvent[];
  /** For a report: what it says, and whether its start can be taken for the event that began it. */
  readonly report: { readonly meaning: CodedMeaning; readonly isDated: boolean } | null;
  readonly treatment: LegalEvent | null;
}

/** A person's legal record made ready to be asked, with the law it was read under. */
export interface LegalRecord {
  readonly lines: readonly RecordLine[];
  readonly commenced: Commencements;
}

/**
 * Whether a told status, begun when the report says, still runs on the day of telling without anything that renewed it.
 * If not it was renewed, or it is out of date: which of them nobody has said.
 */
function runsUntilTold(entry: LegalEntry, events: readonly LegalEvent[], commenced: Commencements): boolean {
  if (entry.recordedOn <= entry.on) return true;
  const position = legalPositionAt(events, entry.recordedOn, commenced);
  const isHeldNoMore = events.some(({ type }) => type === 'held') && position.holding === null;
  return position.lapsed === null && position.doubt === null && !isHeldNoMore;
}

function lineOf(entry: LegalEntry, commenced: Commencements): RecordLine {
  const events = eventsOf(entry);
  const base = { entry, at: momentOf(entry), events, treatment: toldTreatment(entry) };
  if (!isReport(entry)) return { ...base, report: null };
  const meaning = reportedMeaning(entry);
  const hasStart = entry.detail.isStartKnown !== false && meaning.kind !== 'unknown';
  return { ...base, report: { meaning, isDated: hasStart && runsUntilTold(entry, events, commenced) } };
}

/** A report that nobody knew the status replaces nothing, unless it is all there is. */
const saysNothing = ({ report }: RecordLine): boolean => report?.meaning.kind === 'unknown';

/**
 * Makes a person's legal record ready to be asked, from entries in any order. Corrected and withdrawn entries are left
 * out. Never refuses.
 */
export function readLegalRecord(
  entries: readonly LegalEntry[],
  commenced: Commencements = NOTHING_COMMENCED,
): LegalRecord {
  const lines = liveEntries(entries).map((entry) => lineOf(entry, commenced));
  const telling = lines.filter((line) => !saysNothing(line));
  const last = lines.at(-1);
  return { lines: telling.some(({ events }) => events.length > 0) || !last ? telling : lines, commenced };
}
