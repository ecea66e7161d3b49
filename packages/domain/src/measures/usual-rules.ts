import {
  DETAINED_LEGAL_STATUS_CODES,
  NOT_ATTEMPT_OUTCOMES,
  PAUSE_REASONS,
  REACHED_OUTCOMES,
  VOID_CLOSURE_REASONS,
} from '../codes/index.js';
import type { MeasureRules } from './settings.js';

/** What a new provider starts from, apart from its bank holidays (practice reference, section 2: the usual targets). */
export const USUAL_RULES: Omit<MeasureRules, 'bankHolidays'> = {
  timezone: 'Europe/London',
  cutoffLocalTime: null,
  reReferralWindowDays: 90,
  pausableReasons: PAUSE_REASONS,
  reachedOutcomes: REACHED_OUTCOMES,
  notAttemptOutcomes: NOT_ATTEMPT_OUTCOMES,
  voidClosureReasons: VOID_CLOSURE_REASONS,
  detainedLegalStatus: DETAINED_LEGAL_STATUS_CODES,
  targets: {
    ackWD: 1,
    allocateWD: 2,
    firstContactWD: { IMHA: { ROUTINE: 3, URGENT: 1 }, CARE_ACT: { ROUTINE: 5, URGENT: 2 } },
    urgentElapsedHours: 24,
  },
  waitBandsWD: [
    [0, 2],
    [3, 5],
    [6, 10],
    [11, null],
  ],
};
