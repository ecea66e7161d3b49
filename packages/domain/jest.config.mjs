import base from '../../jest.base.mjs';
export default { ...base, rootDir: import.meta.dirname, displayName: 'domain', testMatch: ['<rootDir>/src/**/*.spec.ts'], maxWorkers: 2 };
