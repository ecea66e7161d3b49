import type { MeasureRules } from '@alongside/domain';
import type { Rows } from '../seed/rows.js';

/** The nation whose calendar the file's bank holidays replace, in a database that is thrown away. */
export const NATION = 'England';

/** The rules of a file as the settings of a provider. */
export function addSettings(rows: Rows, rules: MeasureRules): void {
  rows.add('measure_setting', {
    nation: NATION,
    cutoff_local_time: rules.cutoffLocalTime,
    re_referral_window_days: rules.reReferralWindowDays,
    pausable_reasons: rules.pausableReasons,
    reached_outcomes: rules.reachedOutcomes,
    not_attempt_outcomes: rules.notAttemptOutcomes,
    void_closure_reasons: rules.voidClosureReasons,
    detained_legal_status: rules.detainedLegalStatus,
    wait_bands: rules.waitBandsWD,
    dbs_renewal_years: 3,
    undo_seconds: 10,
    version: 1,
  });
}

/** The targets of a file as a contract's standards. */
export function addStandards(rows: Rows, { targets }: MeasureRules, contractId: string, newId: () => string): void {
  const firstContact = Object.entries(targets.firstContactWD).flatMap(([service, byPriority]) =>
    Object.entries(byPriority).map(([priority, value]) => ({
      service,
      priority,
      measure: 'FIRST_CONTACT',
      unit: 'WORKING_DAYS',
      value,
    })),
  );
  const standards = [
    { service: null, priority: null, measure: 'ACKNOWLEDGE', unit: 'WORKING_DAYS', value: targets.ackWD },
    { service: null, priority: null, measure: 'ALLOCATE', unit: 'WORKING_DAYS', value: targets.allocateWD },
    { service: null, priority: null, measure: 'URGENT_ATTEMPT', unit: 'HOURS', value: targets.urgentElapsedHours },
    ...firstContact,
  ];
  standards.forEach((standard, position) =>
    rows.add('service_standard', { id: newId(), contract_id: contractId, ...standard, sort_order: position }),
  );
}
