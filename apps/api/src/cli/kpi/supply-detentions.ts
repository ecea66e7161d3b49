import { randomUUID } from 'node:crypto';
import type { MeasurePeriod } from '@alongside/domain';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { MeasureReport } from './measure-report.js';

/** The detentions started in one period, ward by ward, in place of what was supplied for the same days before. */
export async function supplyDetentions(
  { manager, actor }: Transaction,
  { id, from, to }: MeasurePeriod,
  { denominators }: MeasureReport,
): Promise<void> {
  const ofPeriod = denominators.filter(({ period }) => period === id);
  const wards = new Map<string, number>();
  for (const { ward, detentionsStarted } of ofPeriod) wards.set(ward, (wards.get(ward) ?? 0) + detentionsStarted);
  await manager.query(
    'update detention_count set detentions_started = 0 where organisation_id = $1 and from_on = $2 and to_on = $3',
    [actor.organisationId, from, to],
  );
  for (const [ward, started] of wards) {
    await manager.query(
      `insert into detention_count (organisation_id, id, from_on, to_on, ward_name, detentions_started, source) values ($1, $2, $3, $4, $5, $6, 'file of measures')
       on conflict (organisation_id, from_on, to_on, ward_name) do update set detentions_started = excluded.detentions_started`,
      [actor.organisationId, randomUUID(), from, to, ward, started],
    );
  }
}
