/**
 * For each boundary rule, the breaches that it must report: the file that is planted, and what it imports.
 * The files imported exist in the tree of tree.mjs.
 */
export const BREACHES = [
  { rule: 'no-cycles', file: 'packages/domain/src/clocks/due.ts', imports: "import type { Late } from './late.js';\nexport type Due = Late;", also: { 'packages/domain/src/clocks/late.ts': "import type { Due } from './due.js';\nexport type Late = Due;" } },
  { rule: 'domain-imports-nothing', file: 'packages/domain/src/visits/reads-a-file.ts', imports: "import { readFileSync } from 'node:fs';" },
  { rule: 'domain-imports-nothing', file: 'packages/domain/src/visits/uses-a-package.ts', imports: "import { z } from 'zod';" },
  { rule: 'domain-imports-nothing', file: 'packages/domain/src/visits/knows-the-calendar.ts', imports: "import { Temporal } from 'temporal-polyfill';" },
  { rule: 'domain-imports-nothing', file: 'packages/domain/src/visits/knows-the-contract.ts', imports: "import { logVisit } from '@alongside/contracts/visits';" },
  { rule: 'domain-imports-nothing', file: 'packages/domain/src/time/uses-a-package.ts', imports: "import { z } from 'zod';" },
  { rule: 'contracts-stay-thin', file: 'packages/contracts/src/cases.ts', imports: "import { Injectable } from '@nestjs/common';" },
  { rule: 'contracts-stay-thin', file: 'packages/contracts/src/paths.ts', imports: "import path from 'node:path';" },
  { rule: 'api-and-web-never-meet', file: 'apps/api/src/modules/visits/words.ts', imports: "import { words } from '../../../../web/src/words/visit';" },
  { rule: 'api-and-web-never-meet', file: 'apps/web/src/features/visits/entity.ts', imports: "import type { PersonRow } from '../../../../api/src/modules/people/person-row';" },
  { rule: 'modules-meet-at-the-door', file: 'apps/api/src/modules/visits/log-visit.use-case.ts', imports: "import type { PersonRow } from '../people/person-row.js';" },
  { rule: 'typeorm-stays-low', file: 'apps/api/src/modules/visits/list-visits.use-case.ts', imports: "import { DataSource } from 'typeorm';" },
  { rule: 'typeorm-stays-low', file: 'apps/api/src/modules/visits/visits.module.ts', imports: "import { TypeOrmModule } from '@nestjs/typeorm';" },
  { rule: 'platform-has-no-nouns', file: 'apps/api/src/platform/audit/person.ts', imports: "import { people } from '../../modules/people/index.js';" },
  { rule: 'platform-has-no-nouns', file: 'apps/web/src/platform/person.ts', imports: "import { person } from '../features/people/person';" },
  { rule: 'platform-has-no-nouns', file: 'apps/web/src/kit/person.tsx', imports: "import { person } from '../features/people/person';" },
  { rule: 'features-never-meet', file: 'apps/web/src/features/visits/form.tsx', imports: "import { person } from '../people/person';" },
  { rule: 'migrations-stand-alone', file: 'migrations/20270101090000-create-thing.ts', imports: "import { due } from '../packages/domain/src/visits/index.js';" },
  { rule: 'nothing-unresolved', file: 'apps/web/src/features/visits/typing-mistake.ts', imports: "import { nothing } from './does-not-exist';" },
];

/** What looks alike and is allowed: none of these may be reported. */
export const ALLOWED = {
  'packages/domain/src/time/calendar.ts': "import { Temporal } from 'temporal-polyfill';\nexport const today = Temporal;",
  'packages/domain/src/visits/visits.spec.ts': "import { readFileSync } from 'node:fs';\nimport { visits } from './index.js';\nexport const both = [readFileSync, visits];",
  'packages/contracts/src/ranges.ts': "import { z } from 'zod';\nimport { visits } from '@alongside/domain/visits';\nexport const ranges = [z, visits];",
  'apps/api/src/modules/visits/plan-visit.use-case.ts': "import { people } from '../people/index.js';\nexport const plan = people;",
  'apps/api/src/modules/visits/visit.repository.ts': "import { DataSource } from 'typeorm';\nexport const source = DataSource;",
  'apps/api/src/platform/unit-of-work.ts': "import { DataSource } from 'typeorm';\nexport const source = DataSource;",
  'apps/web/src/app/routes/person.tsx': "import { person } from '../../features/people/person';\nexport const route = person;",
};
