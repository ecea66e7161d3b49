import type { Commencements } from '../law/index.js';
import { localDate, type LocalDate } from '../time/index.js';
import { inForceFrom, RULEBOOK, type RuleId } from './rulebook.js';

/** What was done to the rules themselves here, as against the law: a small dated log, newest last. */
export const PACK_LOG = [
  { on: localDate('2026-04-09'), code: 'law-checked' },
  { on: localDate('2026-11-21'), code: 'references-of-2025-added' },
  { on: localDate('2026-11-21'), code: 'informal-wales-of-2025-added' },
  { on: localDate('2026-11-21'), code: 'rulebook-shown' },
] as const;
export type PackChangeCode = (typeof PACK_LOG)[number]['code'];

/** One change of the rules: a version that began, or something done to the rules here. */
export type RuleChange =
  | { readonly on: LocalDate; readonly kind: 'began'; readonly rule: RuleId; readonly source: string }
  | { readonly on: LocalDate; readonly kind: 'pack'; readonly code: PackChangeCode };

/** Only a later version changes anything: the first one of a rule is its beginning. */
const versionChanges = (commenced: Commencements): RuleChange[] =>
  RULEBOOK.flatMap(({ id, versions }) => {
    const begun = versions.flatMap((version) => {
      const from = inForceFrom(version, commenced);
      return from === null ? [] : [{ on: from, kind: 'began' as const, rule: id, source: version.source }];
    });
    const first = begun.reduce<LocalDate | null>((soonest, { on }) => (soonest && soonest < on ? soonest : on), null);
    return begun.filter(({ on }) => on !== first);
  });

/** Every change of the rules, newest first: from the versions themselves, with the days a provider entered, and the log. */
export const ruleChanges = (commenced: Commencements): readonly RuleChange[] =>
  [...versionChanges(commenced), ...PACK_LOG.map((entry) => ({ ...entry, kind: 'pack' as const }))].toSorted((a, b) =>
    a.on === b.on ? 0 : a.on < b.on ? 1 : -1,
  );
