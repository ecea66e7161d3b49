import { defineConfig } from '@playwright/test';
import journeys from './playwright.config';

/** The pictures of docs/tour, taken by `npm run tour` from the running application; no part of the journeys. */
export default defineConfig({
  ...journeys,
  testDir: './test/tour',
  testMatch: '*.tour.ts',
  outputDir: './test-results/tour',
  timeout: 120_000,
  reporter: [['list']],
  use: { ...journeys.use, trace: 'off', screenshot: 'off' },
});
