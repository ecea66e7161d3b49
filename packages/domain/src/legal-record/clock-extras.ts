import { COUNTED_APPLICATIONS, type ClockExtras } from '../clocks/index.js';
import { dayOf, type When } from '../legal-status/index.js';
import type { RecordLine } from './record-lines.js';

const COUNTED: ReadonlySet<string> = new Set(COUNTED_APPLICATIONS);

/** Applications made since the episode began, a withdrawn one marked as such: each withdrawal takes out one of its kind. */
function applicationsIn(lines: readonly RecordLine[]): readonly string[] {
  const made: string[] = [];
  for (const { entry } of lines) {
    const application = entry.detail.application ?? null;
    if (application === null) continue;
    if (entry.type === 'tribunalApplication') made.push(application);
    const at = entry.type === 'tribunalApplicationWithdrawn' ? made.lastIndexOf(application) : -1;
    if (at >= 0) made[at] = `${application}_WITHDRAWN`;
  }
  return made;
}

/**
 * Known once an application that counts is entered, or once somebody has checked that none is missing. Until then that
 * nothing was entered says nothing (s.68(3)).
 */
function applicationsKnown(lines: readonly RecordLine[]): readonly string[] | null {
  const made = applicationsIn(lines);
  const isChecked = lines.some(({ entry }) => entry.type === 'applicationsChecked');
  return isChecked || made.some((application) => COUNTED.has(application)) ? made : null;
}

/** The conditions of a conditional discharge, and since when they are so (s.75(2)-(2A)). */
function conditionsIn(lines: readonly RecordLine[]): Pick<ClockExtras, 'depriveLibertyConditions' | 'conditionsFrom'> {
  const discharged = lines.findLastIndex(({ events }) => events.some(({ type }) => type === 'conditionallyDischarged'));
  const told = lines.slice(Math.max(0, discharged)).findLast(({ entry }) => entry.type === 'dischargeConditions');
  const deprive = told?.entry.detail.depriveLiberty ?? null;
  return { depriveLibertyConditions: deprive, conditionsFrom: deprive === null ? null : (told?.entry.on ?? null) };
}

/** What bears on clocks and is not in a legal status, from the lines of a record. What nobody entered stays null. */
export function clockExtrasOf(lines: readonly RecordLine[], episodeStartedOn: When | null): ClockExtras {
  const from = episodeStartedOn === null ? null : dayOf(episodeStartedOn);
  const inEpisode = from === null ? lines : lines.filter(({ entry }) => entry.on >= from);
  return { applications: applicationsKnown(inEpisode), ...conditionsIn(lines) };
}
