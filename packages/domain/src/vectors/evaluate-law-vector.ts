import { evaluateClock, isClockCode } from '../clocks/index.js';
import type { Given } from '../law/given.js';
import { ENGLAND_AND_WALES, type Holidays } from '../time/index.js';
import { evaluateImha } from './imha.js';
import { evaluateCareActAssessment, evaluateCareActSafeguarding, evaluateImca } from './other-advocacy.js';
import { evaluateRecordsAccess, evaluateShare, evaluateTelling, evaluateVisitRequest } from './sharing.js';
import { UnknownKind, type LawVector } from './law-vector.js';

type Evaluate = (given: Given, on: string) => object;
const RULES: Readonly<Record<string, Evaluate>> = {
  imha: evaluateImha,
  care_act_s67: evaluateCareActAssessment,
  care_act_s68: evaluateCareActSafeguarding,
  imca_s37: evaluateImca,
  share: evaluateShare,
  records_access: evaluateRecordsAccess,
  disclose_to_patient: evaluateTelling,
  visit_request: evaluateVisitRequest,
};

function evaluateNamedClock(code: unknown, given: Given, holidays: Holidays): object {
  if (typeof code !== 'string' || !isClockCode(code)) throw new UnknownKind(`clock ${String(code)}`);
  return evaluateClock(code, given, holidays);
}

/**
 * The answer to one vector, with the vector's own field names; a caller compares the fields named in `expect`.
 * Throws `UnknownKind` for a question, clock or kind there is no rule for.
 */
export function evaluateLawVector(
  { given, on }: LawVector,
  holidays: Holidays = ENGLAND_AND_WALES,
): Readonly<Record<string, unknown>> {
  if ('clock' in given) return { ...evaluateNamedClock(given['clock'], given, holidays) };
  const name = given['question'] ?? given['kind'];
  const rule = typeof name === 'string' && Object.hasOwn(RULES, name) ? RULES[name] : undefined;
  if (!rule) throw new UnknownKind(String(name));
  return { ...rule(given, on) };
}
