/**
 * Who may import whom. This file is the single authority; `npm run check` applies it, and scripts/boundaries proves that
 * each rule reports a breach. Rules match patterns of paths, never lists of names, so a new folder is protected the day
 * it appears. Spec files may reach for what a test needs.
 */
const SPEC = '\\.spec\\.tsx?$';
const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    error('no-cycles', 'What imports in a circle cannot be understood, tested or moved one at a time.', {}, { circular: true }),
    error(
      'domain-imports-nothing',
      'The rules know no framework, no clock and no network. Only src/time may use the calendar library.',
      { path: '^packages/domain/src/', pathNot: [SPEC, '^packages/domain/src/time/'] },
      { pathNot: '^packages/domain/src/' },
    ),
    error(
      'domain-imports-nothing',
      'src/time may use temporal-polyfill, and nothing else from outside.',
      { path: '^packages/domain/src/time/', pathNot: SPEC },
      { pathNot: ['^packages/domain/src/', '(^|/)node_modules/temporal-polyfill/'] },
    ),
    error(
      'contracts-stay-thin',
      'Both applications carry the contract, so it carries nothing but zod and the rules.',
      { path: '^packages/contracts/src/', pathNot: SPEC },
      { pathNot: ['^packages/(contracts|domain)/src/', '(^|/)node_modules/zod/'] },
    ),
    error('api-and-web-never-meet', 'They share the contract, not code.', { path: '^apps/api/' }, { path: '^apps/web/' }),
    error('api-and-web-never-meet', 'They share the contract, not code.', { path: '^apps/web/' }, { path: '^apps/api/' }),
    error(
      'modules-meet-at-the-door',
      'A module is known by its index.ts; what lies behind may change without asking.',
      { path: '^apps/api/src/modules/([^/]+)/', pathNot: SPEC },
      { path: '^apps/api/src/modules/([^/]+)/', pathNot: ['^apps/api/src/modules/$1/', '^apps/api/src/modules/[^/]+/index\\.ts$'] },
    ),
    error(
      'typeorm-stays-low',
      'A use case is read without knowing how rows are fetched.',
      { path: '^apps/api/src/', pathNot: [SPEC, '\\.(repository|entity)\\.ts$', '^apps/api/src/platform/'] },
      { path: '(^|/)node_modules/(typeorm|@nestjs/typeorm)/' },
    ),
    error(
      'platform-has-no-nouns',
      'Technology does not know what it is used for.',
      { path: ['^apps/[^/]+/src/platform/', '^apps/web/src/kit/'], pathNot: SPEC },
      { path: '^apps/[^/]+/src/(modules|features)/' },
    ),
    error(
      'features-never-meet',
      'A route composes features; one feature never reaches into another.',
      { path: '^apps/web/src/features/([^/]+)/', pathNot: SPEC },
      { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    ),
    error('migrations-stand-alone', 'A migration means the same for ever; code that changes may not be part of it.', { path: '^migrations/' }, { path: '^(packages|apps)/' }),
    error('nothing-unresolved', 'An import that leads nowhere here would slip past every rule above. Modules called virtual: are made by a Vite plugin.', {}, { couldNotResolve: true, pathNot: '^virtual:' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // only our own products: many packages keep their code in a folder of that name
    exclude: { path: '^(packages/[^/]+|apps/[^/]+|migrations)/(dist|dist-types|test-results|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'types', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json', '.css', '.d.ts'],
    },
  },
};
