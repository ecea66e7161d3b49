import { DataSource, type DataSourceOptions } from 'typeorm';
import { PreparingClient } from './preparing-client.js';
import { tenantWatch } from '../metrics/tenant-watch.js';
import { roleUrl, type DatabaseRole } from './role-logins.js';

export const REPORT = 'report';

const POOL_SIZE = Number(process.env['DATABASE_POOL'] ?? 10);

/** Connections of one role. A statement that hangs is ended; a database that is away is known within seconds. */
export function dataSourceOptions(role: DatabaseRole, name?: string): DataSourceOptions {
  return {
    type: 'postgres',
    ...(name ? { name } : {}),
    url: roleUrl(role),
    synchronize: false,
    poolSize: role === 'app_report' ? 3 : POOL_SIZE,
    // Waiting for a connection and then for a new one to open is still told within 5 seconds.
    connectTimeoutMS: 2000,
    installExtensions: false,
    extra: {
      // Statements that need not wait for each other's answers share a message: see `UnitOfWork`.
      pipeline: true,
      Client: PreparingClient,
      statement_timeout: role === 'app_owner' ? 0 : 15_000,
      idle_in_transaction_session_timeout: 30_000,
    },
    poolErrorHandler: () => undefined,
    ...(role === 'app_owner' ? {} : { logger: tenantWatch() }),
  };
}

export const openDataSource = (role: DatabaseRole): Promise<DataSource> =>
  new DataSource(dataSourceOptions(role)).initialize();
