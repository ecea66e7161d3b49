import { RULES_PACK, startOf, type Commencements } from '../law/index.js';
import type { LocalDate } from '../time/index.js';
import { CLOCK_RULES_READ } from './clock-rules-read.js';
import { COUNTING_RULES } from './counting-rules.js';
import { HELPING_RULES } from './helping-rules.js';
import { OTHER_ADVOCACY_RULES } from './other-advocacy-rules.js';
import { QUALIFYING_RULES } from './qualifying-rules.js';
import type { Rule, RuleVersion } from './rule.js';
import { SERVICE_RULES } from './service-rules.js';
import { SHARING_RULES } from './sharing-rules.js';

const RULES = [
  ...QUALIFYING_RULES,
  ...HELPING_RULES,
  ...SHARING_RULES,
  ...CLOCK_RULES_READ,
  ...COUNTING_RULES,
  ...OTHER_ADVOCACY_RULES,
  ...SERVICE_RULES,
] as const;
export type RuleId = (typeof RULES)[number]['id'];
export type RuleAnswerCode = (typeof RULES)[number]['answers'][number]['code'];
export type ReadRule = Rule<RuleId, RuleAnswerCode>;

/**
 * Every rule this package holds, as data for reading: built from the very rows that the rules are decided by, so that
 * what is read cannot differ from what is done.
 */
export const RULEBOOK: readonly ReadRule[] = RULES;

/** The first day on which a version is the law for a provider; null while it is enacted and not in force. */
export const inForceFrom = (version: RuleVersion, commenced: Commencements): LocalDate | null =>
  startOf({ ...version, id: provisionIn(version), value: null }, commenced);

/** Versions of one provision carry their kind before its id: 'civil-AUTHORITY-2025'. */
const provisionIn = ({ id }: RuleVersion): string => /[A-Z0-9-]+-2025$/.exec(id)?.[0].replace(/^-/, '') ?? id;
/** The provision of the 2025 Act that a version waits for, by the id under which its day is entered; else null. */
export const provisionOf = (version: RuleVersion): string | null => (version.from === null ? provisionIn(version) : null);

/** A version of a rule that an answer names, and the rule it is of. */
export interface NamedVersion {
  readonly rule: ReadRule;
  readonly version: RuleVersion;
}
const isNamed = (version: RuleVersion, id: string, day: string | undefined): boolean =>
  version.id === id && (day === undefined || day === version.from || day === RULES_PACK.version || version.from === null);

/**
 * What an answer's rule version names: 'S2_TRIBUNAL_WINDOW@1983-09-30', or several parted by a comma. Empty where this
 * package knows none of them.
 */
export const versionsNamed = (ruleVersion: string): readonly NamedVersion[] =>
  ruleVersion.split(', ').flatMap((text) => {
    const [id = '', day] = text.split('@');
    return RULEBOOK.flatMap((rule) =>
      rule.versions.filter((version) => isNamed(version, id, day)).map((version) => ({ rule, version })),
    );
  });
