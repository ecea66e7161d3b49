import { isLocalDate } from '../time/index.js';
import { begin, beginCivil, beginGuardianship, beginPart3, freshly } from './begin.js';
import { guardianshipMoved, placeIn, type Apply } from './detention-events.js';
import { dayOf, startMoment } from './moment.js';
import type { Authority, LegalPosition } from './state.js';

const hadNothing = ({ part3, civil, community, guardianship, lapsed }: LegalPosition): boolean =>
  !part3 && !civil && !community && !guardianship && !lapsed;

/** Section 17A: the power to detain waits beneath the order (s.17D), and the person leaves the ward. */
const ctoMade: Apply = (position, event) => {
  const beneath = position.civil ?? position.part3;
  const place = placeIn(event.responsibleHospital ?? event.hospital, beneath?.place ?? null);
  const order = begin({ family: 'community', section: 'CTO', place }, event);
  const cleared = { ...freshly(position), civil: null, part3: position.civil ? position.part3 : null };
  return { ...cleared, community: { ...order, beneath }, holding: null, ward: null, lastPlace: place };
};

const ctoRecalled: Apply = (position, event) => {
  const { community } = position;
  if (!community) return { ...position, hasGap: position.hasGap || hadNothing(position) };
  const place = placeIn(event.hospital, community.place);
  const recalledTo = { place, at: startMoment(event.at), isTimed: !isLocalDate(event.at) };
  return { ...position, community: { ...community, recalledTo }, ward: { place, deprivationOfLiberty: false } };
};

const ctoReleased: Apply = (position) => ({
  ...position,
  community: position.community && { ...position.community, recalledTo: null },
  ward: null,
});

/** Section 17G: detained again where they are held, for a fresh period from the day of revocation. */
const ctoRevoked: Apply = (position, event) => {
  const { community } = position;
  if (!community && !hadNothing(position)) return position;
  const place = placeIn(event.hospital, community?.recalledTo?.place ?? community?.place ?? null);
  const section = community?.beneath?.section ?? '3';
  const family = community?.beneath?.family ?? 'civil';
  const beneath = community?.beneath ?? null;
  const authority: Authority = { ...begin({ family, section, place }, event), origin: 'cto-revoked', beneath };
  const cleared = { ...position, community: null, ward: { place, deprivationOfLiberty: false }, lastPlace: place };
  return family === 'part3' ? beginPart3(cleared, authority) : beginCivil(cleared, authority);
};

/** Section 17C: discharge from the order ends the power beneath it too. */
const ctoDischarged: Apply = (position) => ({
  ...freshly(position),
  community: null,
  holding: null,
  episodeStartedOn: null,
});

const ctoResponsibilityAssigned: Apply = (position, event) => {
  const { community } = position;
  if (!community) return { ...position, hasGap: position.hasGap || hadNothing(position) };
  const place = placeIn(event.responsibleHospital ?? event.hospital, community.place);
  return { ...position, community: { ...community, place }, lastPlace: place };
};

const renewed = (authority: Authority): Authority => ({ ...authority, renewals: authority.renewals + 1 });

const ctoExtended: Apply = (position) => ({
  ...position,
  community: position.community && renewed(position.community),
});

/** A renewal is of whatever can be renewed: detention first, then guardianship. */
const authorityRenewed: Apply = (position) => {
  const { civil, part3, guardianship } = position;
  if (civil && civil.section !== '2' && civil.section !== '4') return { ...position, civil: renewed(civil) };
  if (part3) return { ...position, part3: renewed(part3) };
  return { ...position, guardianship: guardianship && renewed(guardianship) };
};

const guardianshipBegins: Apply = (position, event) => {
  const place = placeIn(event.responsibleLssa, null);
  const section = event.type === 'guardianshipOrder' ? '37' : (event.section ?? '7');
  const authority = begin({ family: 'guardianship', section, place }, event);
  return beginGuardianship({ ...position, lastPlace: place }, authority);
};

/**
 * From hospital into guardianship: as if accepted on the day of admission (s.19(2)(b)); else from one authority to
 * another.
 */
const guardianshipTransferred: Apply = (position, event) => {
  const detained = position.civil;
  if (position.guardianship || !detained) return guardianshipMoved(position, event);
  const place = placeIn(event.responsibleLssa, null);
  const authority = begin({ family: 'guardianship', section: '7', place }, event, detained.startedOn);
  return beginGuardianship({ ...position, lastPlace: place }, { ...authority, renewals: detained.renewals });
};

/** Sections 42(2), 73: still liable to be detained (s.130D(2)(b) reads them so). */
const conditionallyDischarged: Apply = (position, event) => {
  const { part3 } = position;
  if (!part3) return { ...position, hasGap: true };
  return { ...position, part3: { ...part3, conditionallyDischargedOn: dayOf(event.at) }, ward: null, holding: null };
};

/** Back in hospital; tribunal rights count again from the day of return (s.75(1)(b)). */
const recalledBySecretaryOfState: Apply = (position, event) => {
  const { part3 } = position;
  if (!part3) return { ...position, hasGap: true };
  const place = placeIn(event.hospital, part3.place);
  const ward = { place, deprivationOfLiberty: false };
  const back: Authority = {
    ...part3,
    place,
    conditionallyDischargedOn: null,
    origin: 'recalled',
    startedOn: dayOf(event.at),
  };
  return { ...position, part3: back, ward, lastPlace: place };
};

/**
 * In hospital, a plain hospital order goes on from that day (s.41(5)); in the community nothing is left (ss.42(5),
 * 73(6)).
 */
const restrictionsEnded: Apply = (position, event) => {
  const { part3 } = position;
  if (!part3) return { ...position, hasGap: true };
  if (part3.conditionallyDischargedOn) return { ...freshly(position), part3: null, ward: null };
  const authority = begin({ family: 'part3', section: '37', place: part3.place }, event);
  return { ...freshly(position), part3: { ...authority, origin: 'notional-order' } };
};

/** Sections 50 to 53: back to prison, and the direction ends. */
const remittedToPrison: Apply = (position) => ({
  ...freshly(position),
  part3: null,
  civil: null,
  holding: null,
  ward: null,
});

export const COMMUNITY_EVENTS = {
  ctoMade,
  ctoRecalled,
  ctoReleased,
  ctoRevoked,
  ctoDischarged,
  ctoResponsibilityAssigned,
  ctoExtended,
  authorityRenewed,
  guardianshipAccepted: guardianshipBegins,
  guardianshipOrder: guardianshipBegins,
  guardianshipTransferred,
  conditionallyDischarged,
  recalledBySecretaryOfState,
  restrictionOrderEnded: restrictionsEnded,
  restrictionDirectionEnded: restrictionsEnded,
  remittedToPrison,
} as const;
