import base from '../../jest.base.mjs';

/** One cluster for the whole run; every test file clones the migrated template database (test/support/database.ts). */
export default {
  ...base,
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/test/**/*.spec.ts', '<rootDir>/src/**/*.spec.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  maxWorkers: 2,
  testTimeout: 30_000,
};
