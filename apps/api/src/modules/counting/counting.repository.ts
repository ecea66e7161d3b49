import type { BodyOf, changeCounting, readCounting, ResponseOf } from '@alongside/contracts';
import type { ReadTransaction, Transaction } from '../../platform/database/unit-of-work.js';

type CountingHeld = Omit<ResponseOf<typeof readCounting>, 'allowedActions'>;

export async function countingHeld({ manager, actor }: ReadTransaction): Promise<CountingHeld> {
  const [row] = await manager.query<CountingHeld[]>(
    `select nation, to_char(cutoff_local_time, 'HH24:MI') as "cutoffLocalTime", re_referral_window_days as "reReferralWindowDays", pausable_reasons as "pausableReasons",
       reached_outcomes as "reachedOutcomes", not_attempt_outcomes as "notAttemptOutcomes", void_closure_reasons as "voidClosureReasons",
       (select jsonb_agg(jsonb_build_object('from', band -> 0, 'to', band -> 1) order by position) from jsonb_array_elements(wait_bands) with ordinality b(band, position)) as "waitBands",
       dbs_renewal_years as "dbsRenewalYears", undo_seconds as "undoSeconds", version
     from measure_setting where organisation_id = $1`,
    [actor.organisationId],
  );
  if (!row) throw new Error('the organisation has no settings to count by');
  return row;
}

/** A list as it is held where it holds the same codes: their order says nothing, and the history would tell of it as a change. */
const sameOr = (column: string, place: string) => `${column} = case when ${column} @> ${place}::text[] and ${column} <@ ${place}::text[] then ${column} else ${place}::text[] end`;

/** Gives the new version, or null where the record moved on. */
export async function saveCounting({ manager, actor }: Transaction, to: BodyOf<typeof changeCounting>): Promise<number | null> {
  const [rows] = await manager.query<[{ version: number }[], number]>(
    `update measure_setting set nation = $3, cutoff_local_time = $4, re_referral_window_days = $5, ${sameOr('pausable_reasons', '$6')},
       ${sameOr('reached_outcomes', '$7')}, ${sameOr('not_attempt_outcomes', '$8')}, ${sameOr('void_closure_reasons', '$9')}, dbs_renewal_years = $10, undo_seconds = $11, version = version + 1
     where organisation_id = $1 and version = $2 returning version`,
    [
      actor.organisationId, to.version, to.nation, to.cutoffLocalTime, to.reReferralWindowDays, to.pausableReasons, to.reachedOutcomes, to.notAttemptOutcomes, to.voidClosureReasons,
      to.dbsRenewalYears, to.undoSeconds,
    ],
  );
  return rows[0]?.version ?? null;
}
