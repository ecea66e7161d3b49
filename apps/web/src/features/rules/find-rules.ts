import { inForceFrom, RULE_AREAS, RULEBOOK, type ReadRule, type RuleArea } from '@alongside/domain/rulebook';
import type { Commencements } from '@alongside/domain/law';
import type { LocalDate } from '@alongside/domain';
import { ruleAnswers } from '../../words/rule-answers';
import { ruleTitles } from '../../words/rule-titles';
import { areas } from '../../words/rules';

export const RULE_FILTERS = ['all', 'open', 'waiting', 'changed'] as const;
export type RuleFilter = (typeof RULE_FILTERS)[number];

export interface RulesWanted {
  readonly typed: string;
  readonly filter: RuleFilter;
  readonly commenced: Commencements;
  readonly today: LocalDate;
}
export interface AreaShown {
  readonly area: RuleArea;
  readonly rules: readonly ReadRule[];
}

const plain = (text: string): string => text.toLowerCase();
/** Everything of a rule that somebody may look for it by. */
const said = (rule: ReadRule): string => {
  const { title, text } = ruleTitles[rule.id];
  const answers = rule.answers.flatMap(({ code, citation }) => [code, ruleAnswers[code], citation]);
  return plain([rule.id, title, text, areas[rule.area].title, ...rule.versions.flatMap(({ id, source }) => [id, source]), ...answers].join(' '));
};
const SAID = new Map(RULEBOOK.map((rule) => [rule.id, said(rule)]));

const isWaiting = (rule: ReadRule, { commenced, today }: RulesWanted): boolean =>
  rule.versions.some((version) => {
    const from = inForceFrom(version, commenced);
    return from === null || from > today;
  });
const FITS: Readonly<Record<RuleFilter, (rule: ReadRule, wanted: RulesWanted) => boolean>> = {
  all: () => true,
  open: ({ openPoints }) => openPoints.length > 0,
  waiting: isWaiting,
  changed: ({ versions }, { commenced }) => versions.filter((version) => inForceFrom(version, commenced) !== null).length > 1,
};

/** The rules that fit what was typed (every word of it) and the filter, by area; an area with none is left out. */
export function findRules(wanted: RulesWanted): readonly AreaShown[] {
  const typed = plain(wanted.typed).split(/\s+/).filter(Boolean);
  const fits = (rule: ReadRule) => FITS[wanted.filter](rule, wanted) && typed.every((word) => (SAID.get(rule.id) ?? '').includes(word));
  return RULE_AREAS.map((area) => ({ area, rules: RULEBOOK.filter((rule) => rule.area === area && fits(rule)) })).filter(({ rules }) => rules.length > 0);
}
