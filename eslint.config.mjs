import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', '**/test/**', 'scripts/**/*.test.mjs'];
const LOADED_BY_NAME = ['**/*.config.{ts,mjs}', 'eslint.config.mjs', 'jest.base.mjs', 'apps/web/src/app/routes/**', 'apps/api/test/support/global-*.mjs', 'scripts/testing/node-reporter.mjs'];
const CLOCKS = ['apps/api/src/platform/clock/**', 'apps/web/src/platform/**'];

const noForwardRef = ['ImportSpecifier[imported.name="forwardRef"]', 'MemberExpression[property.name="forwardRef"]'].map((selector) => ({
  selector,
  message: 'No forwardRef: in React 19 a ref is a prop, and in Nest it hides a cycle.',
}));
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name; only lazily loaded routes and configuration files have a default.' };
const noWallClock = ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'NewExpression[callee.name="Date"][arguments.length=0]'].map((selector) => ({
  selector,
  message: 'Ask the injected clock; only SystemClock and the web platform read the time of day.',
}));
const forbid = (...syntax) => ({ 'no-restricted-syntax': ['error', ...syntax.flat()] });

const everywhere = {
  'no-console': 'off',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-var': 'error',
  'prefer-const': 'error',
  'no-fallthrough': 'error',
  'no-restricted-properties': ['error', { object: 'describe', property: 'only' }, { object: 'it', property: 'only' }, { object: 'test', property: 'only' }, { object: 'it', property: 'skip' }, { object: 'describe', property: 'skip' }, { object: 'test', property: 'skip' }],
  'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
};

const typed = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/no-non-null-assertion': 'error',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/dist-types/**', '**/node_modules/**', '.data/**', '.nx/**', '**/test-results/**', '**/coverage/**'] },
  { linterOptions: { noInlineConfig: true } },
  { files: ['**/*.{ts,tsx,mjs,cjs}'], rules: { ...everywhere, ...forbid(noForwardRef, noDefaultExport) } },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: ['packages/*/tsconfig.spec.json', 'apps/*/tsconfig.spec.json', 'apps/web/tsconfig.json', 'migrations/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: typed,
  },
  { files: ['packages/*/src/**', 'apps/*/src/**'], ignores: [...CLOCKS, ...TESTS], rules: forbid(noForwardRef, noDefaultExport, noWallClock) },
  { files: ['apps/web/**/*.{ts,tsx}'], plugins: { 'react-hooks': hooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  { files: LOADED_BY_NAME, rules: forbid(noForwardRef, noWallClock) },
  // a test file reads as one list of sentences, and a migration as one piece of SQL: only their length is free
  { files: [...TESTS, 'migrations/**'], rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' } },
  // a test that trips over a missing value has found what it is for
  { files: TESTS.filter((pattern) => !pattern.endsWith('.mjs')), rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
