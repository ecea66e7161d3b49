import { hasAttained } from '../eligibility/age.js';
import type { LocalDate } from '../time/index.js';
import type { RecordedChoice } from './recorded-choice.js';

const SIXTEEN = 16;

/**
 * The age as the consent rules need it: which side of 16, or null where that is not known. The date of birth decides;
 * without one, what was asked when the choice was recorded: capacity is asked of somebody of 16 or over, competence of
 * somebody younger. Source: Mental Capacity Act 2005 s.2(5); Family Law Reform Act 1969 s.9(1) for the birthday.
 */
export function ageForSharing(
  dateOfBirth: LocalDate | null,
  last: Pick<RecordedChoice, 'capacity' | 'isCompetent'> | null,
  today: LocalDate,
): number | null {
  if (dateOfBirth !== null) {
    const isSixteen = hasAttained(SIXTEEN, dateOfBirth, today);
    return isSixteen === null ? null : isSixteen ? SIXTEEN : SIXTEEN - 1;
  }
  if (last?.isCompetent != null) return SIXTEEN - 1;
  return last?.capacity != null ? SIXTEEN : null;
}
