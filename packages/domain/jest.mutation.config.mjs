import path from 'node:path';
import base from '../../jest.base.mjs';

const [[, [transformer, options]]] = Object.entries(base.transform);

/**
 * The same tests as CommonJS: thousands of short runs in one process, where modules as such are never let go of. One
 * seed, so that a mutant lives or dies the same way each time.
 */
export default {
  ...base,
  rootDir: import.meta.dirname,
  watchman: false,
  // by its whole path: the mutation tester looks it up from elsewhere
  testEnvironment: path.join(import.meta.dirname, 'test', 'mutation', 'first-failure-environment.cjs'),
  testMatch: ['<rootDir>/test/mutation/every.spec.cjs'],
  extensionsToTreatAsEsm: [],
  setupFiles: ['<rootDir>/test/mutation/one-seed.ts'],
  transform: {
    '^.+\\.(ts|js)$': [
      transformer,
      { ...options, jsc: { ...options.jsc, experimental: {} }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(temporal-polyfill|temporal-utils|temporal-spec)/)'],
};
