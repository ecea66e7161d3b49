import type { Logger, QueryRunner } from 'typeorm';
import { logger } from '../logging/logger.js';
import { tenantMissing } from './registry.js';

/** Tables about nobody, which belong to no organisation. Whatever else is asked for outside one comes back empty. */
const OF_NO_ORGANISATION = new Set(['code', 'calendar', 'holiday', 'working_day', 'migration', 'pg_stat_activity', 'pg_settings']);

/** A name with a bracket after it is a function, but for the list of columns in an insert. */
const TABLE = /\binto\s+"?([a-z_][a-z0-9_]*)\b|\b(?:from|join|update)\s+(?:only\s+)?"?([a-z_][a-z0-9_]*)\b"?(?!\s*[(.])/gi;
const NAMED_IN_PASSING = /\b([a-z_][a-z0-9_]*)\s+as\s+(?:(?:not\s+)?materialized\s+)?\(/gi;
const ORGANISATION_SET = 'app.organisation_id';

/** The first table of organisations' records that a statement names, if any. */
export function tableOfOrganisations(statement: string): string | undefined {
  const inPassing = new Set([...statement.matchAll(NAMED_IN_PASSING)].map(([, name]) => name));
  return [...statement.matchAll(TABLE)]
    .map(([, into, other]) => into ?? other ?? '')
    .find((name) => !OF_NO_ORGANISATION.has(name) && !inPassing.has(name));
}

/**
 * Hears every statement before it is sent. With row security forced and no organisation set the database answers with
 * no rows, which looks like "not found": nobody would ever ask why. So it is counted, and logged with the table's name.
 */
export function tenantWatch(): Logger {
  const log = logger();
  return {
    logQuery: (statement, _values, runner) => {
      if (hasOrganisation(statement, runner)) return;
      const table = tableOfOrganisations(statement);
      if (table === undefined) return;
      tenantMissing.inc();
      log.error({ table }, 'no organisation set');
    },
    logQueryError: () => undefined,
    logQuerySlow: () => undefined,
    logSchemaBuild: () => undefined,
    logMigration: () => undefined,
    log: () => undefined,
  };
}

/** Set for a transaction, and gone with it. */
function hasOrganisation(statement: string, runner: QueryRunner | undefined): boolean {
  if (!runner) return false;
  const data = runner.data as { hasOrganisation?: boolean };
  if (statement.includes(ORGANISATION_SET)) data.hasOrganisation = true;
  else if (/^(?:commit|rollback)$/i.test(statement)) data.hasOrganisation = false;
  return data.hasOrganisation === true;
}
