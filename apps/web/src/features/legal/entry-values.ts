import type { BodyIn } from '@alongside/contracts/endpoint';
import type { addLegalEntry } from '@alongside/contracts/legal-status';
import { LEGAL_ENTRY_NEEDS, LEGAL_ENTRY_TYPES, type LegalEntryNeeds, type LegalEntryTypeCode } from '@alongside/domain/codes';
import { timeOf } from '../../platform/format';
import type { LegalEntry } from './legal.queries';

/** What is typed in the sheet: every field there could be; which of them are asked, the type says. */
export interface EntryValues {
  readonly type: string | null;
  readonly on: string | null;
  readonly time: string | null;
  readonly isTimeUnknown: boolean;
  readonly section: string | null;
  readonly country: string | null;
  readonly placeText: string | null;
  readonly extensionHours: string | null;
  readonly restricted: boolean | null;
  readonly deprivationOfLiberty: boolean | null;
  readonly treatment: string | null;
  readonly ground: string | null;
  readonly orderMade: boolean | null;
  readonly application: string | null;
  readonly depriveLiberty: boolean | null;
  readonly staysInHospital: boolean | null;
  readonly episodeStartedOn: string | null;
  readonly source: string | null;
}

export const NOTHING_TYPED: EntryValues = {
  type: null, on: null, time: null, isTimeUnknown: false, section: null, country: null, placeText: null, extensionHours: null, restricted: null,
  deprivationOfLiberty: null, treatment: null, ground: null, orderMade: null, application: null, depriveLiberty: null, staysInHospital: null,
  episodeStartedOn: null, source: null,
};

const isType = (type: string | null): type is LegalEntryTypeCode => (LEGAL_ENTRY_TYPES as readonly (string | null)[]).includes(type);
/** What the chosen type asks for; null while none is chosen. */
export const needsOf = ({ type }: Pick<EntryValues, 'type'>): LegalEntryNeeds | null => (isType(type) ? LEGAL_ENTRY_NEEDS[type] : null);

/** Whether the hour is asked: always for a power of hours, and for an admission under section 4. */
export const asksTime = (values: EntryValues): boolean => {
  const time = needsOf(values)?.time;
  return time === 'needed' || (time === 'asked' && (values.type !== 'admitted' || values.section === '4'));
};

/** An entry as it stands, to be put right; one that was told as a code begins with its day alone. */
export const valuesOf = (entry: LegalEntry): EntryValues => ({
  ...NOTHING_TYPED,
  type: isType(entry.type) && !entry.legalStatusCode && !entry.communityStatus ? entry.type : null,
  on: entry.on,
  time: entry.at === null ? null : timeOf(entry.at),
  section: entry.section,
  country: entry.country,
  placeText: entry.placeText,
  extensionHours: entry.extensionHours === null ? null : String(entry.extensionHours),
  restricted: entry.restricted,
  deprivationOfLiberty: entry.deprivationOfLiberty,
  treatment: entry.treatment,
  ground: entry.ground,
  orderMade: entry.orderMade,
  application: entry.application,
  depriveLiberty: entry.depriveLiberty,
  staysInHospital: entry.staysInHospital,
  episodeStartedOn: entry.episodeStartedOn,
  source: entry.source || null,
});

type Body = Readonly<Record<string, unknown>>;
const blankless = (text: string | null): string | null => text?.trim() || null;

function aboutSection({ section, extensionHours, restricted, deprivationOfLiberty, episodeStartedOn }: EntryValues): Body {
  return {
    section,
    ...((section === '135' || section === '136') && { extensionHours: extensionHours === null || extensionHours === '' ? null : Number(extensionHours) }),
    ...(section === 'CPIA5' && { restricted }),
    ...(section === 'informal' && { deprivationOfLiberty }),
    ...(section === '3' && { episodeStartedOn }),
  };
}

/** As the contract takes it: only what the type asks for, so that a field left over from another type says nothing. */
export function bodyOf(values: EntryValues): Body {
  const needs = needsOf(values);
  const { type, on, source, placeText, country, time, isTimeUnknown } = values;
  return {
    type: type ?? undefined,
    on: on ?? undefined,
    source: blankless(source),
    ...(needs?.sections && aboutSection(values)),
    ...((needs?.place || values.staysInHospital) && { country, placeText: blankless(placeText) }),
    ...(asksTime(values) && (isTimeUnknown ? { isTimeUnknown } : { time })),
    ...(needs?.choice && { [needs.choice]: values[needs.choice] }),
  };
}

/** What can be previewed: a type and a day. What else is missing, the service says. */
export const previewable = (values: EntryValues): BodyIn<typeof addLegalEntry> | null =>
  values.type !== null && /^\d{4}-\d{2}-\d{2}$/.test(values.on ?? '') ? (bodyOf(values) as BodyIn<typeof addLegalEntry>) : null;
