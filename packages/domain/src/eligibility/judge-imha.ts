import { schemeOf, type FactCode, type OpenPoint } from '../law/index.js';
import type { LegalPosition } from '../legal-status/index.js';
import type { LocalDate } from '../time/index.js';
import { citationOf } from './citations.js';
import type { ImhaAnswer, ImhaNegativeBasis, ImhaReason } from './imha-answer.js';
import { imhaRulesOn } from './imha-versions.js';
import { isBeforeScheme, statusRoutes, type Asked, type ImhaRight, type RouteTried } from './status-routes.js';
import { tryTreatment, type TreatmentTried } from './treatment-routes.js';

export interface JudgedAt extends Asked {
  readonly moment: number;
}
type Tried = RouteTried | TreatmentTried;
const openPointOf = (tried: Tried): OpenPoint | null => ('openPoint' in tried ? tried.openPoint : null);
const facts = (tried: readonly Tried[]): FactCode[] => [
  ...new Set(tried.flatMap((each) => (each.missing ? [each.missing] : []))),
];

/**
 * Informal in-patients: Wales since 2012 (s.130J); England only once section 40 of the 2025 Act begins. Where another
 * power takes their liberty the 2025 Act gives no right, and section 130J as it stands leaves it open.
 */
function informalRoute(position: LegalPosition, asked: Asked): Tried[] {
  const { ward, holding, part3, civil } = position;
  // Liable to be detained is not informal, whether or not the scheme counts the power.
  if (part3 || civil) return [];
  if (!ward || ward.place === null || ward.place === 'elsewhere') return [];
  const version = imhaRulesOn(ward.place, asked.day, asked.commenced);
  const basis = version?.value.informal ?? null;
  if (!version || basis === null) return [];
  const base = { right: null, no: null, missing: null, reasons: [] };
  if (ward.deprivationOfLiberty || holding) {
    if (version.value.informalIsUndetained) return [];
    return [{ ...base, openPoint: ward.deprivationOfLiberty ? 'wales-deprivation-of-liberty' : 'wales-in-patient-held' }];
  }
  if (position.isAway && position.lapsed) return [{ ...base, missing: 'in-patient' }];
  const right: ImhaRight = { scheme: schemeOf(ward.place), route: 'informal', basis, ruleVersion: version.id };
  return [{ ...base, right, reasons: [{ code: 'informal', citation: citationOf(basis), holds: true }] }];
}

/** The versions read when no scheme claims the person: the country's own, or both. */
function versionsRead({ lastPlace }: LegalPosition, { day, commenced }: Asked): string {
  const countries = lastPlace === 'England' || lastPlace === 'Wales' ? [lastPlace] : (['England', 'Wales'] as const);
  const ids = countries.map((country) => imhaRulesOn(country, day, commenced)?.id ?? 'none-in-force');
  return [...new Set(ids)].join(', ');
}

/**
 * Reasons that go before a lapse: a power now running that the scheme leaves out, then a treatment route that fails.
 */
const BEFORE_LAPSE: readonly ImhaNegativeBasis[] = [
  'excluded-s4',
  'excluded-s5',
  'excluded-s135-136',
  'not-under-18',
  'proposal-withdrawn',
  'treatment-ended',
];

/** The first basis that fits. */
function negativeBasis(position: LegalPosition, tried: readonly Tried[], asked: Asked): ImhaNegativeBasis {
  if (isBeforeScheme(position.lastPlace, asked)) return 'scheme-not-in-force';
  const given = tried.map((each) => each.no);
  const early = BEFORE_LAPSE.find((basis) => given.includes(basis));
  if (early) return early;
  if (given.includes('scheme-not-in-force')) return 'scheme-not-in-force';
  if (position.lapsed) return 'authority-lapsed';
  const leavesOutInformal = imhaRulesOn('England', asked.day, asked.commenced)?.value.informal === null;
  return position.ward?.place === 'England' && leavesOutInformal ? 'informal-england' : 'no-qualifying-status';
}

/** A person who can answer what nobody has told us, or what the law leaves open. */
function unsettled(position: LegalPosition, tried: readonly Tried[], at: JudgedAt) {
  const doubt = position.doubt && at.moment < position.doubt.until ? position.doubt : null;
  const openPoint = tried.map(openPointOf).find((each) => each !== null) ?? doubt?.openPoint ?? null;
  const missing = facts(tried);
  if (doubt?.missing) missing.push(doubt.missing);
  const isInformalSomewhere = position.ward !== null && position.ward.place === null && missing.length === 0;
  if (isInformalSomewhere && !position.holding) missing.push('country');
  if (position.hasGap && missing.length === 0 && !position.lapsed) missing.push('legal-status');
  return { openPoint, missing };
}

function answerOf(
  answer: ImhaAnswer['answer'],
  rest: Partial<ImhaAnswer> & Pick<ImhaAnswer, 'citation' | 'ruleVersion' | 'reasons'>,
): ImhaAnswer {
  return { answer, scheme: null, route: null, basis: null, missing: [], openPoint: null, ...rest };
}

/** Judges a legal position in this order: status routes, then treatment, then the informal route. */
export function judgeImha(position: LegalPosition, dateOfBirth: LocalDate | null, at: JudgedAt): ImhaAnswer {
  const byStatus = statusRoutes(position, at);
  const byTreatment = position.treatments
    .toSorted((a, b) => a.treatment.localeCompare(b.treatment))
    .map((state) => tryTreatment(state, dateOfBirth, at));
  const before: readonly Tried[] = [...byStatus, ...byTreatment];
  const tried = before.some((each) => each.right) ? before : [...before, ...informalRoute(position, at)];
  const reasons: readonly ImhaReason[] = tried.flatMap((each) => each.reasons);
  const found = tried.find((each) => each.right !== null)?.right;
  const ruleVersion = found?.ruleVersion ?? versionsRead(position, at);
  if (found)
    return answerOf('qualifies', { ...found, citation: citationOf(found.basis), reasons, missing: facts(tried) });

  const citation = 'Mental Health Act 1983 ss.130C, 130I, 130J';
  const basis = negativeBasis(position, tried, at);
  const { openPoint, missing } = unsettled(position, tried, at);
  if (basis !== 'scheme-not-in-force') {
    if (missing.length > 0) return answerOf('needs_information', { citation, ruleVersion, reasons, missing });
    if (openPoint) return answerOf('check_with_a_person', { citation, ruleVersion, reasons, openPoint });
  }
  const own: ImhaReason = { code: basis, citation: citationOf(basis), holds: true };
  const all = reasons.some((each) => each.code === basis) ? reasons : [...reasons, own];
  return answerOf('does_not_qualify', { basis, citation: citationOf(basis), ruleVersion, reasons: all });
}
