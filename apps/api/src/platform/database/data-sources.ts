import { DataSource, type DataSourceOptions } from 'typeorm';
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
    connectTimeoutMS: 3000,
    installExtensions: false,
    extra: { statement_timeout: role === 'app_owner' ? 0 : 15_000, idle_in_transaction_session_timeout: 30_000 },
    poolErrorHandler: () => undefined,
  };
}

export const openDataSource = (role: DatabaseRole): Promise<DataSource> =>
  new DataSource(dataSourceOptions(role)).initialize();
