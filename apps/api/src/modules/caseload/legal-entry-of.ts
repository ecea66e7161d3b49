import { isLocalDate, type LocalDate } from '@alongside/domain';
import type { LegalDetail, LegalEntry, LegalEntryType } from '@alongside/domain/legal-record';
import type { LegalRow } from './legal-history.repository.js';

type Kept = LegalRow['detail'];
const textIn = (detail: Kept, key: string): string | null => {
  const value = detail[key];
  return typeof value === 'string' ? value : null;
};
const truthIn = (detail: Kept, key: string): boolean | null => {
  const value = detail[key];
  return typeof value === 'boolean' ? value : null;
};
const numberIn = (detail: Kept, key: string): number | null => {
  const value = detail[key];
  return typeof value === 'number' ? value : null;
};
const dayIn = (detail: Kept, key: string): LocalDate | null => {
  const value = textIn(detail, key);
  return value !== null && isLocalDate(value) ? value : null;
};

function detailOf({ detail, nation }: Pick<LegalRow, 'detail' | 'nation'>): LegalDetail {
  const [country, treatment] = [textIn(detail, 'country'), textIn(detail, 'treatment')];
  return {
    section: textIn(detail, 'section'),
    country: country === 'elsewhere' ? country : nation,
    extensionHours: numberIn(detail, 'extensionHours'),
    restricted: truthIn(detail, 'restricted'),
    deprivationOfLiberty: truthIn(detail, 'deprivationOfLiberty'),
    ground: textIn(detail, 'ground'),
    orderMade: truthIn(detail, 'orderMade'),
    treatment: treatment === 's57' || treatment === 's58A' ? treatment : null,
    staysInHospital: truthIn(detail, 'staysInHospital'),
    application: textIn(detail, 'application'),
    depriveLiberty: truthIn(detail, 'depriveLiberty'),
    episodeStartedOn: dayIn(detail, 'episodeStartedOn'),
    secondRecommendationReceived: truthIn(detail, 'secondRecommendationReceived'),
    isStartKnown: truthIn(detail, 'isStartKnown'),
  };
}

/**
 * A row of the history as the rules read it. The day of telling is that of the report where it gives one: a report may
 * be entered later than it was told.
 */
export function legalEntryOf(row: LegalRow): LegalEntry {
  const recordedOn = dayIn(row.detail, 'reportedOn') ?? row.recordedOn;
  return {
    id: row.id,
    type: row.type as LegalEntryType,
    on: row.happenedOn,
    at: row.happenedAt,
    position: row.position,
    recordedOn,
    legalStatusCode: row.legalStatusCode,
    communityStatus: row.communityStatus,
    detail: detailOf(row),
    corrects: row.corrects,
  };
}
