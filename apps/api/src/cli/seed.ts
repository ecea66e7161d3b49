import 'reflect-metadata';
import { SystemClock } from '../platform/clock/clock.js';
import { openDataSource } from '../platform/database/data-sources.js';
import { seedProvider } from './seed/seed-provider.js';

const say = (line: string) => process.stdout.write(`${line}\n`);
const dataSource = await openDataSource('app_rw');
try {
  const existing = await dataSource.query<unknown[]>('select * from public_organisations()');
  if (process.argv.includes('--if-empty') && existing.length > 0) {
    say('Practice data is already there');
  } else {
    for (const slug of ['fenmoor', 'larkhill']) await seedProvider(dataSource, new SystemClock(), slug, say);
  }
} finally {
  await dataSource.destroy();
}
