import type { LegalEvent } from '../legal-status/index.js';
import type { LocalDate } from '../time/index.js';
import type { RecordLine } from './record-lines.js';

/** After these it is known that no detention told of before is going on. */
const BREAKS_OFF: ReadonlySet<string> = new Set(['absolutelyDischarged', 'ctoDischarged', 'remittedToPrison', 'admitted']);

/** Whether a section 2 or 3 from before may be running though the record has no day for it. */
function mayHaveBegunBefore(earlier: readonly RecordLine[]): boolean {
  const undated = earlier.findLastIndex(({ report }) => report?.isDated === false);
  const since = earlier.slice(undated + 1);
  return earlier.length === 0 || (undated >= 0 && !since.some(({ entry }) => BREAKS_OFF.has(entry.type)));
}

/**
 * The first day of section 2 or 3 in the episode (s.68(1)) as a line tells it: entered; or null for not known, which is
 * so of a section 3 found running and of anything without a start; or undefined where the record itself shows it.
 */
function episodeTold(
  { entry, report, events }: RecordLine,
  earlier: () => readonly RecordLine[],
): LocalDate | null | undefined {
  if (entry.detail.episodeStartedOn) return entry.detail.episodeStartedOn;
  if (report) return report.isDated && report.meaning.section !== '3' ? undefined : null;
  const isApplied = entry.type === 'sectionApplied' && events.some(({ section }) => section === '3');
  return isApplied && mayHaveBegunBefore(earlier()) ? null : undefined;
}

/** The events of lines in their order, each with what it tells of the first day of the episode. */
export function timelineOf(lines: readonly RecordLine[]): readonly LegalEvent[] {
  return lines.flatMap((line, at) => {
    const told = episodeTold(line, () => lines.slice(0, at));
    const events = told === undefined ? line.events : line.events.map((event) => ({ ...event, episodeStartedOn: told }));
    return line.treatment ? [line.treatment, ...events] : events;
  });
}
