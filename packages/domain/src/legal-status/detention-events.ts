import type { Nation } from '../law/index.js';
import { addHours, epochOf, instantOfEpoch, isLocalDate } from '../time/index.js';
import { begin, beginAdmission, beginCivil, freshly } from './begin.js';
import type { LegalEvent, LegalPlace } from './legal-event.js';
import { dayOf, startMoment } from './moment.js';
import { isHoldingSection, type HoldingSection } from './sections.js';
import { SLOTS, type Authority, type Holding, type LegalPosition } from './state.js';

export type Apply = (position: LegalPosition, event: LegalEvent) => LegalPosition;

/** A place the event gives, or the last one known. */
export const placeIn = (given: LegalPlace | null | undefined, known: Nation | null): Nation | null =>
  given?.country ?? known;

/** The hospital somebody is in or, where nobody has said, the last one that was named. */
const hospitalOf = ({ ward, lastHospital }: LegalPosition): Nation | null => ward?.place ?? lastHospital;

const HOURS: Readonly<Record<HoldingSection, number>> = { '5(2)': 72, '5(4)': 6, '135': 24, '136': 24 };

const admitted: Apply = (position, event) =>
  beginAdmission(position, event, placeIn(event.hospital, hospitalOf(position)));

/** The most that can be added to section 135 or 136 (s.136B). */
const extraHours = (event: LegalEvent): number => Math.min(12, Math.max(0, event.extensionHours ?? 0));

/** Section 5(5): where a nurse's record came first, the 72 hours run from it. */
function holdingFrom(position: LegalPosition, event: LegalEvent, section: HoldingSection): Holding {
  const nurse = section === '5(2)' && position.holding?.section === '5(4)' ? position.holding : null;
  const startedAt = nurse ? nurse.startedAt : startMoment(event.at);
  const hours = HOURS[section] + (section.startsWith('13') ? extraHours(event) : 0);
  const isPower5 = section.startsWith('5');
  const place = isPower5
    ? placeIn(event.hospital, hospitalOf(position))
    : placeIn(event.placeOfSafety ?? event.hospital, null);
  const isTimed = nurse ? nurse.isTimed : !isLocalDate(event.at);
  return { section, place, startedAt, isTimed, endsAt: epochOf(addHours(instantOfEpoch(startedAt), hours)) };
}

/** Sections 5, 135 and 136. A section 5 power can only hold somebody who is already an in-patient. */
const held: Apply = (position, event) => {
  const section = event.section ?? '';
  if (!isHoldingSection(section)) return { ...position, hasGap: true };
  const holding = holdingFrom(position, event, section);
  const ward =
    position.ward ?? (section.startsWith('5') ? { place: holding.place, deprivationOfLiberty: false } : null);
  return { ...position, holding, ward, lastPlace: holding.place ?? position.lastPlace };
};

/** Section 4(4): received within 72 hours, the application goes on as section 2 from the first admission. */
const secondRecommendationReceived: Apply = (position, event) => {
  const { civil } = position;
  if (civil?.section !== '4') return civil === null ? { ...position, hasGap: position.lapsed === null } : position;
  if (startMoment(event.at) > epochOf(addHours(instantOfEpoch(civil.startedAt), 72))) return position;
  return { ...position, civil: { ...civil, section: '2' } };
};

const leaveGranted: Apply = (position) => ({ ...position, isAway: true });

const absentWithoutLeave: Apply = (position, event) => ({
  ...position,
  isAway: true,
  absences: [...position.absences, { from: dayOf(event.at), until: null, afterCustody: false }],
});

const returned: Apply = (position, event) => ({
  ...position,
  isAway: false,
  absences: position.absences.map((absence) => (absence.until ? absence : { ...absence, until: dayOf(event.at) })),
});

/**
 * Guardianship moved to hospital: as if section 3, admitted when the guardianship was accepted (s.19(2)(d)); the six
 * months of the reference count from the transfer (s.68(5)(d)).
 */
function fromGuardianship(position: LegalPosition, event: LegalEvent, guardianship: Authority): LegalPosition {
  const place = placeIn(event.hospital, null);
  const authority = begin({ family: 'civil', section: '3', place }, event, guardianship.startedOn);
  const ward = { place, deprivationOfLiberty: false };
  return beginCivil(
    { ...position, ward, lastPlace: place },
    {
      ...authority,
      origin: 'guardianship-moved',
      renewals: guardianship.renewals,
    },
    dayOf(event.at),
  );
}

/**
 * Section 19(2)(a): from the transfer, liable to be detained in the new hospital. A community patient's hospital stays.
 */
const transferred: Apply = (position, event) => {
  const { part3, civil, guardianship, community, ward } = position;
  if (!part3 && !civil && guardianship && event.hospital) return fromGuardianship(position, event, guardianship);
  if (event.responsibleLssa && guardianship) return guardianshipMoved(position, event);
  const place = placeIn(event.hospital, ward?.place ?? position.lastPlace);
  const move = (authority: Authority | null) => authority && { ...authority, place };
  const recalled = community?.recalledTo ? { ...community, recalledTo: { ...community.recalledTo, place } } : community;
  const moved = { ...position, part3: move(part3), civil: move(civil), community: recalled, lastPlace: place };
  return { ...moved, ward: { place, deprivationOfLiberty: ward?.deprivationOfLiberty ?? false } };
};

/** Guardianship passes to another authority or guardian (section 19), or its absence leaves a gap in what is known. */
export const guardianshipMoved: Apply = (position, event) => {
  const { guardianship } = position;
  if (!guardianship) return { ...position, hasGap: true };
  const place = placeIn(event.responsibleLssa, guardianship.place);
  return { ...position, guardianship: { ...guardianship, place }, lastPlace: place };
};

/** Leaving the ward ends neither liability to be detained nor a community order; it ends being an in-patient. */
const dischargedHome: Apply = (position) => ({ ...position, ward: null, holding: null });

/** Any discharge under ss.23, 42, 72 or 73 ends the authority that began last. */
const absolutelyDischarged: Apply = (position) => {
  const latest = SLOTS.filter((slot) => position[slot]).sort(
    (a, b) => (position[b]?.startedAt ?? 0) - (position[a]?.startedAt ?? 0),
  )[0];
  const cleared = latest ? { ...freshly(position), [latest]: null } : freshly(position);
  return { ...cleared, ward: null, holding: null, episodeStartedOn: null };
};

const custodyStarted: Apply = (position, event) => ({
  ...position,
  isAway: true,
  custodies: [...position.custodies, { from: dayOf(event.at), until: null }],
});

/** Released: counted absent from that day, if the authority would have run out meanwhile (s.22). */
const custodyEnded: Apply = (position, event) => ({
  ...position,
  custodies: position.custodies.map((custody) => (custody.until ? custody : { ...custody, until: dayOf(event.at) })),
  absences: [...position.absences, { from: dayOf(event.at), until: null, afterCustody: true }],
});

/** Section 29(4) is about grounds (c) and (d) only, and about section 2 only. */
const displacementApplicationPending: Apply = (position, event) =>
  /^(29\(3\))?\(?[cd]\)?$/i.test((event.ground ?? '').replace(/^s\.?/, ''))
    ? { ...position, displacement: { disposedOn: null, orderMade: false } }
    : position;

const displacementApplicationDisposed: Apply = (position, event) =>
  position.displacement
    ? { ...position, displacement: { disposedOn: dayOf(event.at), orderMade: event.orderMade === true } }
    : position;

export const DETENTION_EVENTS = {
  admitted,
  sectionApplied: admitted,
  held,
  secondRecommendationReceived,
  leaveGranted,
  absentWithoutLeave,
  returned,
  transferred,
  absolutelyDischarged,
  custodyStarted,
  custodyEnded,
  displacementApplicationPending,
  displacementApplicationDisposed,
  dischargedHome,
} as const;
