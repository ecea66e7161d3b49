import type { Country } from '../law/index.js';
import {
  askedMoment,
  legalPositionAt,
  type CodedStatus,
  type LegalEvent,
  type TreatmentState,
  type When,
} from '../legal-status/index.js';
import { timelineOf } from './record-timeline.js';
import type { LegalRecord, RecordLine } from './record-lines.js';

/** What the rules are asked with: a dated timeline, or a status somebody told without a start that can be relied on. */
export type Told =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'timeline'; readonly timeline: readonly LegalEvent[] }
  | {
      readonly kind: 'coded';
      readonly status: CodedStatus;
      /** Renewals entered since; null where none was. */
      readonly renewals: number | null;
      readonly treatments: readonly TreatmentState[];
      readonly entry: RecordLine['entry'];
    };

/** What begins a status of its own, whatever was told before. */
const BEGINS: ReadonlySet<string> = new Set([
  'sectionApplied',
  'ctoMade',
  'ctoRevoked',
  'ctoDischarged',
  'guardianshipAccepted',
  'guardianshipOrder',
  'conditionallyDischarged',
  'recalledBySecretaryOfState',
  'absolutelyDischarged',
  'restrictionOrderEnded',
  'restrictionDirectionEnded',
  'remittedToPrison',
]);
/** Statuses beneath which a hold or an informal admission leaves something running. */
const RUNS_ON: ReadonlySet<string> = new Set(['civil', 'part3', 'guardianship', 'community']);

function beginsAnew({ entry, events }: RecordLine, told: RecordLine): boolean {
  if (BEGINS.has(entry.type)) return true;
  const isWeak = entry.type === 'held' || (entry.type === 'admitted' && entry.detail.section === 'informal');
  if (isWeak) return !RUNS_ON.has(told.report?.meaning.kind ?? '');
  return entry.type === 'admitted' && events.length > 0;
}

/** Section 3 and a CTO go on from what was there; any other report says that nothing else is running. */
const continuesWhatWas = ({ report }: RecordLine): boolean =>
  report?.meaning.kind === 'community' || report?.meaning.section === '3';
const isTreatment = ({ entry }: RecordLine): boolean => entry.type.startsWith('treatment');

function countryOf(told: RecordLine, after: readonly RecordLine[]): Country | null {
  const places = [told, ...after].flatMap(({ entry }) => entry.detail.country ?? []);
  const last = places.at(-1) ?? null;
  return last === 'elsewhere' ? null : last;
}

function codedFrom(told: RecordLine, lines: readonly RecordLine[], after: readonly RecordLine[], on: When): Told {
  const { entry } = told;
  const renewals = after.filter((line) => ['authorityRenewed', 'ctoExtended'].includes(line.entry.type)).length;
  const hasSecond = after.some((line) => line.entry.type === 'secondRecommendationReceived');
  const status: CodedStatus = {
    legalStatusCode: entry.legalStatusCode,
    communityStatus: entry.communityStatus,
    startedOn: entry.detail.isStartKnown === false ? null : entry.on,
    secondRecommendationReceived: hasSecond ? true : (entry.detail.secondRecommendationReceived ?? null),
    country: countryOf(told, after),
  };
  const spoken = lines.flatMap((line) => [...(line.treatment ? [line.treatment] : []), ...treatmentEvents(line)]);
  const { treatments } = legalPositionAt(spoken, on);
  return { kind: 'coded', status, renewals: renewals > 0 ? renewals : null, treatments, entry };
}
const treatmentEvents = (line: RecordLine): readonly LegalEvent[] => (isTreatment(line) ? line.events : []);

/**
 * What a set of lines, in order, tells the rules on a day or at an instant. The last report that stands decides: where
 * its start is known it is the event that began the status, with everything after it; where it is not, it is taken as a
 * coded status until something begins anew. Without reports the events tell all.
 */
export function toldBy(lines: readonly RecordLine[], on: When): Told {
  const at = lines.findLastIndex(({ report }) => report !== null);
  const told = lines[at];
  if (!told?.report) return lines.some(({ events }) => events.length > 0) ? timeline(lines) : { kind: 'nothing' };
  const after = lines.slice(at + 1);
  if (!told.report.isDated && !after.some((line) => beginsAnew(line, told))) return codedFrom(told, lines, after, on);
  const before = lines.slice(0, at);
  return timeline([...(continuesWhatWas(told) ? before : before.filter(isTreatment)), told, ...after]);
}
const timeline = (lines: readonly RecordLine[]): Told => ({ kind: 'timeline', timeline: timelineOf(lines) });

/** What the record told at the end of a day, or at an instant: nothing that happened later is looked at. */
export function toldOn({ lines }: LegalRecord, on: When): Told {
  const asked = askedMoment(on);
  return toldBy(
    lines.filter(({ at }) => at <= asked),
    on,
  );
}
