/**
 * Mutation testing of what decides. `npm run mutation` tries every folder; `FOLDERS=clocks,law npm run mutation` some.
 * Run from the root, so that the tests find the vectors and documents where they stand.
 *
 * Left out, because it decides nothing:
 * - src/vectors: reads shared cases into the rules' own words; a misreading fails the cases themselves
 * - src/codes, law/facts, law/open-points, law/mental-health-act-2025, law/legislation, time/england-and-wales-holidays,
 *   measures/definitions, measures/usual-rules, access/policy: tables of data, each held to its source by a test of its own
 * - src/rulebook: the same tables in an order for reading
 * - index files: names only
 * Mutants that run once, when a module is loaded, are such tables too and are not tried (`ignoreStatic`).
 */
const DATA = [
  'vectors/**',
  'codes/**',
  'rulebook/**',
  'law/{facts,open-points,mental-health-act-2025,legislation,legislation-links,rules-pack}.ts',
  'time/england-and-wales-holidays.ts',
  'measures/{definitions,usual-rules,facts}.ts',
  'access/{policy,roles}.ts',
];
const src = (pattern) => `packages/domain/src/${pattern}`;
const folders = process.env.FOLDERS?.split(',') ?? ['**'];

export default {
  mutate: [
    ...folders.map((folder) => src(folder === '**' ? '**/*.ts' : `${folder}/**/*.ts`)),
    ...['**/*.spec.ts', '**/index.ts', ...DATA].map((pattern) => `!${src(pattern)}`),
  ],
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { projectType: 'custom', configFile: 'packages/domain/jest.mutation.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: true,
  incrementalFile: '.data/mutation/incremental.json',
  tempDirName: '.data/mutation-sandbox',
  ignorePatterns: ['**', '!package.json', '!jest.base.mjs', '!docs/disclosure.md', '!packages', '!packages/domain', '!packages/domain/**', 'packages/domain/dist'],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  jsonReporter: { fileName: '.data/mutation/report.json' },
  concurrency: 1,
  timeoutMS: 3000,
  timeoutFactor: 1,
  thresholds: { high: 95, low: 90, break: 90 },
};
