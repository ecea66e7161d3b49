import { openDataSource } from './data-sources.js';
import { UnitOfWork } from './unit-of-work.js';

/** For commands that work on records without the server around them: units of work on connections of their own. */
export async function openUnitOfWork(): Promise<{ readonly unitOfWork: UnitOfWork; readonly isEmpty: () => Promise<boolean>; readonly close: () => Promise<void> }> {
  const dataSource = await openDataSource('app_rw');
  return {
    unitOfWork: new UnitOfWork(dataSource),
    isEmpty: async () => (await dataSource.query<unknown[]>('select 1 from public_organisations() limit 1')).length === 0,
    close: () => dataSource.destroy(),
  };
}
