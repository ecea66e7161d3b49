/** Shared by every project: TypeScript through swc, ESM throughout, workspace packages read from their sources. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@alongside/domain$': '<rootDir>/../../packages/domain/src/index.ts',
    '^@alongside/domain/(.*)$': '<rootDir>/../../packages/domain/src/$1/index.ts',
    '^@alongside/contracts$': '<rootDir>/../../packages/contracts/src/index.ts',
    '^@alongside/contracts/(.*)$': '<rootDir>/../../packages/contracts/src/$1.ts',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          keepClassNames: true,
          experimental: { keepImportAttributes: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
