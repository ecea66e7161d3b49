import type pg from 'pg';
import { BENCH_NOTE } from './workloads/log-visit.js';

/**
 * Takes out again what a run wrote, so that the next one finds the same data: its contacts, keys and sessions. Asked for
 * at the beginning too, because a run that was killed left them. Only the administrator of the database can do that; the
 * application has no such right.
 */
export async function takeOut(admin: pg.Client, organisationId: string): Promise<void> {
  await admin.query('begin');
  await admin.query(`set local session_replication_role = replica`);
  await admin.query(`select set_config('app.organisation_id', $1, true)`, [organisationId]);
  await admin.query(`delete from contact where organisation_id = $1 and note = $2`, [organisationId, BENCH_NOTE]);
  await admin.query(`delete from idempotency_key where organisation_id = $1`, [organisationId]);
  await admin.query(`delete from session where organisation_id = $1`, [organisationId]);
  await admin.query('select rebuild_caseload()');
  await admin.query('commit');
  await admin.query('vacuum (analyze) contact, caseload_entry, referral, person, audit_event, row_history, idempotency_key, session');
}
