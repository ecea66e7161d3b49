import { openDataSource } from './data-sources.js';
import { UnitOfWork } from './unit-of-work.js';

/** For commands that work on records without the server around them: units of work on connections of their own. */
export async function openUnitOfWork(): Promise<{
  readonly unitOfWork: UnitOfWork;
  readonly providers: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}> {
  const dataSource = await openDataSource('app_rw');
  return {
    unitOfWork: new UnitOfWork(dataSource),
    providers: async () =>
      (await dataSource.query<{ slug: string }[]>('select slug from all_organisations()')).map(({ slug }) => slug),
    close: () => dataSource.destroy(),
  };
}
