import { defineConfig } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const scripts = path.resolve(import.meta.dirname, '../../scripts');
// read again by every worker: what the first reading found is handed on
const port = (process.env['JOURNEY_PORT'] ??= '4310');
const chromium = (process.env['CHROMIUM_PATH'] ??= execFileSync(process.execPath, [path.join(scripts, 'chromium.mjs')], { encoding: 'utf8' }).trim());
// where the service keeps its mail, which a journey reads; removed by the service's own end
const data = (process.env['JOURNEY_DATA'] ??= mkdtempSync(path.join(tmpdir(), 'alongside-journeys-')));
const report = process.env['JOURNEY_REPORT'];
const address = `http://localhost:${port}`;

/** Journeys of one run go one after the other against one application with practice data, started for this run alone. */
export default defineConfig({
  testDir: './test/browser',
  outputDir: `./test-results/${port}`,
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // What takes the practice data away is asked for apart, with an application to itself.
  projects: [
    { name: 'journeys', testIgnore: '**/welcome.spec.ts' },
    { name: 'last', testMatch: '**/welcome.spec.ts' },
  ],
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  webServer: {
    command: `"${process.execPath}" "${path.join(scripts, 'journey-server.mjs')}"`,
    url: `${address}/api/health`,
    env: { PORT: port, HOST: '127.0.0.1', JOURNEY_DATA: data },
    timeout: 120_000,
    reuseExistingServer: false,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: [
        ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
        ...['--disable-sync', '--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      ],
    },
  },
});
