import type { Nation } from '../law/index.js';
import {
  LEGAL_EVENT_TYPES,
  meaningOf,
  type CodedMeaning,
  type LegalEvent,
  type LegalEventType,
  type LegalPlace,
} from '../legal-status/index.js';
import { STATUS_REPORTED, type LegalEntry } from './legal-entry.js';

const EVENT_TYPES: ReadonlySet<string> = new Set(LEGAL_EVENT_TYPES);
const isEventType = (type: string): type is LegalEventType => EVENT_TYPES.has(type);

const placed = (country: Nation | null | undefined): LegalPlace | null => (country ? { country } : null);

/** Whether an entry tells a coded status: a report, or an event that came with a code in place of its facts. */
export const isReport = ({ type, legalStatusCode, communityStatus }: LegalEntry): boolean =>
  type === STATUS_REPORTED || legalStatusCode !== null || communityStatus !== null;

/** What a report says. */
export const reportedMeaning = ({ legalStatusCode, communityStatus, detail }: LegalEntry): CodedMeaning =>
  meaningOf({
    legalStatusCode,
    communityStatus,
    startedOn: null,
    secondRecommendationReceived: detail.secondRecommendationReceived ?? null,
    country: null,
  });

/** Which field of an event says where, by its type. */
function placeOf(type: LegalEventType, section: string, country: Nation | null | undefined): Partial<LegalEvent> {
  const place = placed(country);
  if (type.startsWith('guardianship')) return { responsibleLssa: place };
  if (type === 'ctoMade' || type === 'ctoResponsibilityAssigned') return { responsibleHospital: place };
  if (type === 'held' && section.startsWith('13')) return { placeOfSafety: place };
  if (type.startsWith('treatment')) return { regardedAsIn: country ?? null };
  return { hospital: place };
}

function ownEvents(entry: LegalEntry, type: LegalEventType): LegalEvent[] {
  const { detail } = entry;
  const at = entry.at ?? entry.on;
  const event: LegalEvent = {
    at,
    type,
    section: detail.section ?? null,
    extensionHours: detail.extensionHours ?? null,
    restricted: detail.restricted ?? null,
    deprivationOfLiberty: detail.deprivationOfLiberty ?? null,
    ground: detail.ground ?? null,
    orderMade: detail.orderMade ?? null,
    treatment: detail.treatment ?? null,
    ...placeOf(type, detail.section ?? '', detail.country),
  };
  const stays = type === 'absolutelyDischarged' && detail.staysInHospital === true;
  const hospital = placed(detail.country);
  return stays ? [event, { at, type: 'admitted', section: 'informal', hospital }] : [event];
}

/** The events that begin what a report says, on the day it gives. */
function reportedEvents(entry: LegalEntry, { kind, section }: CodedMeaning): LegalEvent[] {
  const at = entry.at ?? entry.on;
  const place = placed(entry.detail.country);
  switch (kind) {
    case 'civil':
    case 'informal':
      return [{ at, type: 'admitted', section, hospital: place }];
    case 'part3': {
      const begun: LegalEvent = { at, type: 'admitted', section, hospital: place };
      return entry.communityStatus === 'CD' ? [begun, { at, type: 'conditionallyDischarged' }] : [begun];
    }
    case 'holding':
      return [{ at, type: 'held', section, ...placeOf('held', section, entry.detail.country) }];
    case 'guardianship':
      return [
        { at, type: section === '37' ? 'guardianshipOrder' : 'guardianshipAccepted', section, responsibleLssa: place },
      ];
    case 'community':
      return [{ at, type: 'ctoMade', responsibleHospital: place }];
    case 'none':
    case 'unknown':
      return [];
  }
}

/**
 * The events of the Act that an entry stands for. An entry that only says what was asked of a tribunal, or what the
 * conditions of a discharge are, stands for none. A treatment told with a report was discussed on the day of telling.
 */
export function eventsOf(entry: LegalEntry): readonly LegalEvent[] {
  if (isReport(entry)) return reportedEvents(entry, reportedMeaning(entry));
  return isEventType(entry.type) ? ownEvents(entry, entry.type) : [];
}

/** The discussion of a treatment that a report mentions beside the status, or null. */
export const toldTreatment = (entry: LegalEntry): LegalEvent | null =>
  isReport(entry) && entry.detail.treatment
    ? {
        at: entry.recordedOn,
        type: 'treatmentDiscussed',
        treatment: entry.detail.treatment,
        regardedAsIn: entry.detail.country ?? null,
      }
    : null;
