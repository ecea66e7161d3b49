import { randomUUID } from 'node:crypto';
import type { LocalDate } from '@alongside/domain';
import type { Transaction } from '../../platform/database/unit-of-work.js';

export interface StandardIn {
  readonly measure: string;
  readonly value: number;
  readonly thresholdPct: number | null;
  readonly service: string | null;
  readonly priority: string | null;
  readonly legalStatusIn: readonly string[] | null;
}

/** Urgent attempts run in real hours; everything else in working days. */
const unitOf = (measure: string): 'HOURS' | 'WORKING_DAYS' => (measure === 'URGENT_ATTEMPT' ? 'HOURS' : 'WORKING_DAYS');

export const standardRepository = ({ manager, actor }: Transaction) => ({
  async lastReferralOn(contractId: string): Promise<LocalDate | null> {
    const [row] = await manager.query<{ last: LocalDate | null }[]>(
      `select max(received_on)::text as last from referral where organisation_id = $1 and contract_id = $2`,
      [actor.organisationId, contractId],
    );
    return row?.last ?? null;
  },

  /** What was to begin on the day or later is taken back, what holds ends the day before, and these begin: in this order they are asked. */
  async replaceFrom(contractId: string, fromOn: LocalDate, standards: readonly StandardIn[]): Promise<void> {
    await manager.query(`delete from service_standard where organisation_id = $1 and contract_id = $2 and from_on >= $3::date`, [actor.organisationId, contractId, fromOn]);
    await manager.query(
      `update service_standard set to_on = $3::date - 1 where organisation_id = $1 and contract_id = $2 and (to_on is null or to_on >= $3::date)`,
      [actor.organisationId, contractId, fromOn],
    );
    const rows = standards.map(({ measure, value, thresholdPct, service, priority, legalStatusIn }, position) => ({
      organisation_id: actor.organisationId, id: randomUUID(), contract_id: contractId, measure, unit: unitOf(measure), value, threshold_pct: thresholdPct, service, priority,
      legal_status_in: legalStatusIn, from_on: fromOn, sort_order: position + 1,
    }));
    await manager.query(`insert into service_standard select * from jsonb_populate_recordset(null::service_standard, $1::jsonb)`, [JSON.stringify(rows)]);
  },
});
