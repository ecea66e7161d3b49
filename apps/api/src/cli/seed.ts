import 'reflect-metadata';
import { SystemClock } from '../platform/clock/clock.js';
import { openUnitOfWork } from '../platform/database/open-unit-of-work.js';
import { seedProvider } from './seed/seed-provider.js';

const say = (line: string) => process.stdout.write(`${line}\n`);
const { unitOfWork, isEmpty, close } = await openUnitOfWork();
try {
  if (process.argv.includes('--if-empty') && !(await isEmpty())) {
    say('Practice data is already there');
  } else {
    for (const slug of ['fenmoor', 'larkhill']) await seedProvider(unitOfWork, new SystemClock(), slug, say);
  }
} finally {
  await close();
}
