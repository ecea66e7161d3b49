import { schemeOf, type Commencements, type Country, type FactCode, type Nation, type Scheme } from '../law/index.js';
import type { Authority, LegalPosition } from '../legal-status/index.js';
import type { LocalDate } from '../time/index.js';
import { imhaRulesOn, type ImhaRules } from './imha-versions.js';
import type { ImhaNegativeBasis, ImhaPositiveBasis, ImhaReason, ImhaReasonCode, ImhaRoute } from './imha-answer.js';
import { citationOf } from './citations.js';

/** What trying one route gave: a right, a coded no, or a question. */
export interface RouteTried {
  readonly right: ImhaRight | null;
  readonly no: ImhaNegativeBasis | null;
  readonly missing: FactCode | null;
  readonly reasons: readonly ImhaReason[];
}
export interface ImhaRight {
  readonly scheme: Scheme;
  readonly route: ImhaRoute;
  readonly basis: ImhaPositiveBasis;
  readonly ruleVersion: string;
}
export interface Asked {
  readonly day: LocalDate;
  readonly commenced: Commencements;
}

const reason = (code: ImhaReasonCode, citation: string, holds: boolean): ImhaReason => ({ code, citation, holds });
const no = (basis: ImhaNegativeBasis): RouteTried => ({
  right: null,
  no: basis,
  missing: null,
  reasons: [reason(basis, citationOf(basis), true)],
});
const ask = (missing: FactCode, code: ImhaReasonCode, citation: string): RouteTried => ({
  right: null,
  no: null,
  missing,
  reasons: [reason(code, citation, true)],
});

export interface RouteClaim {
  readonly route: ImhaRoute;
  readonly place: Nation | null;
  /** The end of the basis code: '(2)(a)'. */
  readonly limb: (rules: ImhaRules) => string;
  readonly reason: ImhaReasonCode;
  /** A power the scheme may leave out. */
  readonly excludedAs?: ImhaNegativeBasis | undefined;
}

/** Tries one claim under the scheme of its country as it stood on the day. */
export function tryRoute(claim: RouteClaim, { day, commenced }: Asked): RouteTried {
  if (claim.place === null) return ask('country', claim.reason, 'Mental Health Act 1983 ss.130C(2), 130I(2)');
  if (claim.place === 'elsewhere') return no('no-qualifying-status');
  const version = imhaRulesOn(claim.place, day, commenced);
  if (!version) return no('scheme-not-in-force');
  if (claim.excludedAs && version.value.excludesEmergencyAndHolding) return no(claim.excludedAs);
  const basis = `${version.value.section}${claim.limb(version.value)}` as ImhaPositiveBasis;
  const right = { scheme: schemeOf(claim.place), route: claim.route, basis, ruleVersion: version.id };
  const read = claim.reason === 'conditionally-discharged' ? `${citationOf(basis)}; s.130D(2)(b)` : citationOf(basis);
  return { right, no: null, missing: null, reasons: [reason(claim.reason, read, true)] };
}

const authorityClaim = (authority: Authority, route: ImhaRoute, letter: string): RouteClaim => ({
  route,
  place: authority.place,
  limb: () => `(2)(${letter})`,
  reason: authority.conditionallyDischargedOn ? 'conditionally-discharged' : (route as ImhaReasonCode),
  excludedAs: authority.section === '4' ? 'excluded-s4' : undefined,
});

/** Sections 135 and 136 are outside both countries' schemes, whatever the place. */
function holdingRoutes({ holding }: LegalPosition, asked: Asked): RouteTried[] {
  if (!holding) return [];
  if (holding.section === '135' || holding.section === '136') return [no('excluded-s135-136')];
  const claim: RouteClaim = {
    route: 'detained',
    place: holding.place,
    limb: () => '(2)(a)',
    reason: 'detained',
    excludedAs: 'excluded-s5',
  };
  return [tryRoute(claim, asked)];
}

/** Subsection (2), in its order: liable to be detained, guardianship, community patient. */
export function statusRoutes(position: LegalPosition, asked: Asked): readonly RouteTried[] {
  const { part3, civil, guardianship, community } = position;
  return [
    ...(part3 ? [tryRoute(authorityClaim(part3, 'detained', 'a'), asked)] : []),
    ...(civil ? [tryRoute(authorityClaim(civil, 'detained', 'a'), asked)] : []),
    ...holdingRoutes(position, asked),
    ...(guardianship ? [tryRoute(authorityClaim(guardianship, 'guardianship', 'b'), asked)] : []),
    ...(community ? [tryRoute(authorityClaim(community, 'community', 'c'), asked)] : []),
  ];
}

/** Whether no scheme could have answered on that day, for a person whose country is known or not. */
export function isBeforeScheme(place: Nation | null, { day, commenced }: Asked): boolean {
  const countries: readonly Country[] = place === null ? ['England', 'Wales'] : place === 'elsewhere' ? [] : [place];
  return countries.length > 0 && countries.every((country) => imhaRulesOn(country, day, commenced) === null);
}
