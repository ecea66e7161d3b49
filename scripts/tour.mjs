import './node-version.mjs';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { freePort } from './process/free-port.mjs';
import { runNode } from './process/run.mjs';
import { explained } from './process/plain-error.mjs';
import { inRoot } from './root.mjs';

/**
 * `npm run tour`: starts the application on throw-away practice data, signs in as each role, takes pictures of every
 * screen (apps/web/test/tour), and writes docs/tour.
 */
async function tour() {
  await ensureInstalled();
  await ensureBuilt('all');
  const env = { CHROMIUM_PATH: await findChromium(), JOURNEY_PORT: String(await freePort()) };
  const playwright = inRoot('node_modules', '@playwright', 'test', 'cli.js');
  await runNode([playwright, 'test', '--config', inRoot('apps', 'web', 'playwright.tour.config.ts')], { what: 'The tour', env });
  const folder = inRoot('docs', 'tour');
  const pictures = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.webp')) : [];
  const bytes = pictures.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
  console.log(`${pictures.length} pictures, ${(bytes / 1024 / 1024).toFixed(1)} MB, in docs/tour`);
}

try {
  await tour();
} catch (error) {
  console.error(explained(error));
  process.exitCode = 1;
}
