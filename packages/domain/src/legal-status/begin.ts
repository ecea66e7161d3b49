import type { Nation } from '../law/index.js';
import { isLocalDate, type LocalDate } from '../time/index.js';
import type { LegalEvent } from './legal-event.js';
import { dayOf, startMoment } from './moment.js';
import { CIVIL_SECTIONS, REPLACING_SECTIONS, RESTRICTED_SECTIONS, type AuthorityFamily } from './sections.js';
import type { Authority, LegalPosition } from './state.js';

export interface Beginning {
  readonly family: AuthorityFamily;
  readonly section: string;
  readonly place: Nation | null;
}

/** A new authority from the event that begins it. */
export function begin(
  { family, section, place }: Beginning,
  event: LegalEvent,
  from: LocalDate | null = null,
): Authority {
  const isUnspecified = section === 'CPIA5' && (event.restricted ?? null) === null;
  return {
    family,
    section,
    place,
    startedOn: from ?? dayOf(event.at),
    startedAt: startMoment(event.at),
    isTimed: !isLocalDate(event.at),
    origin: 'admission',
    renewals: 0,
    isRestricted: isUnspecified ? null : RESTRICTED_SECTIONS.includes(section) || event.restricted === true,
    conditionallyDischargedOn: null,
    beneath: null,
    recalledTo: null,
  };
}

/** What a new status clears away: the question of a lapse, and extensions that belonged to the old authority. */
export const freshly = (position: LegalPosition): LegalPosition => ({
  ...position,
  lapsed: null,
  doubt: null,
  absences: [],
  custodies: [],
  displacement: null,
  isAway: false,
});

/**
 * The applicable day of s.68 runs from the first application in an unbroken run of them. A day that somebody gave goes
 * first; null says that the run may have begun before this record knows of it.
 */
function episodeOf(position: LegalPosition, authority: Authority, told: LocalDate | null | undefined): LocalDate | null {
  if (told) return told;
  if (position.civil !== null) return position.episodeStartedOn;
  return told === undefined ? authority.startedOn : null;
}

/** Detention by application (Part 2). Section 3 ends any earlier application, guardianship and CTO (s.6(4), s.17C). */
export function beginCivil(
  position: LegalPosition,
  authority: Authority,
  episodeTold?: LocalDate | null,
): LegalPosition {
  const isForTreatment = authority.section === '3';
  return {
    ...freshly(position),
    civil: authority,
    holding: null,
    episodeStartedOn: episodeOf(position, authority, episodeTold),
    guardianship: isForTreatment ? null : position.guardianship,
    community: isForTreatment ? null : position.community,
  };
}

/**
 * Detention through a court or prison (Part 3). An order, or a direction with its effect, ends what came before
 * (s.40(5)).
 */
export function beginPart3(position: LegalPosition, authority: Authority): LegalPosition {
  const next = { ...freshly(position), part3: authority, holding: null };
  if (!REPLACING_SECTIONS.includes(authority.section)) return next;
  return { ...next, civil: null, guardianship: null, community: null, episodeStartedOn: null };
}

/**
 * Guardianship by application or by order; it ends an earlier application (s.8(5)), and an order ends orders too
 * (s.40(5)).
 */
export function beginGuardianship(position: LegalPosition, authority: Authority): LegalPosition {
  const next = { ...freshly(position), guardianship: authority, civil: null, community: null, episodeStartedOn: null };
  return authority.section === '37' ? { ...next, part3: null } : next;
}

/** Puts somebody under the section of an admission, or informally on the ward. */
export function beginAdmission(position: LegalPosition, event: LegalEvent, place: Nation | null): LegalPosition {
  const section = event.section ?? 'informal';
  const ward = { place, deprivationOfLiberty: event.deprivationOfLiberty === true };
  const onWard = { ...position, ward, lastPlace: place };
  if (section === 'informal') return { ...onWard, holding: null, lapsed: null, doubt: null, isAway: false };
  if (CIVIL_SECTIONS.includes(section)) return beginCivil(onWard, begin({ family: 'civil', section, place }, event), event.episodeStartedOn);
  return beginPart3(onWard, begin({ family: 'part3', section, place }, event));
}
