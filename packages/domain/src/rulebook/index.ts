export { RULE_AREAS, type Rule, type RuleAnswer, type RuleArea, type RuleVersion, type Said } from './rule.js';
export * from './rulebook.js';
export * from './rule-changes.js';
export * from './law-changes.js';
