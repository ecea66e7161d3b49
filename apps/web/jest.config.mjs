import base from '../../jest.base.mjs';

/** What needs no page to be proved; screens are proved in a real browser. */
export default {
  ...base,
  rootDir: import.meta.dirname,
  displayName: 'web',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
};
