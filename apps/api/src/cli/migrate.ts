import { migrate } from '../platform/database/migrate.js';

for (const name of await migrate()) process.stdout.write(`migrated ${name}\n`);
