import { HIDDEN, isSmall, type SuppressionRule } from '../disclosure/index.js';
import type { PublishedFigures } from './hidden-cells.js';
import type { ExactCells } from './exact-cells.js';
import { cellsOfRelease, WAITS } from './release-cells.js';

/** The first count that a rule shows: a difference below it picks people out as a count below it does. */
export const firstShown = (rule: SuppressionRule): number =>
  rule.kind === 'PRIMARY_SECONDARY' ? rule.threshold : rule.kind === 'NHS_HES' ? 8 : 5;

/** How far a figure may be from the count behind it: rounded to five, by two. */
const slackOf = ({ kind }: SuppressionRule): number => (kind === 'PRIMARY_SECONDARY' ? 0 : 2);

/** Which published counts the people behind each wait are part of. */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  K15: ['K05.num', 'K13.num'],
  K16: ['K05.num', 'K13.num'],
  K18: ['K17.value'],
};

/** Counts that an earlier edition showed exactly, and that now differ by so few that the difference picks them out. */
export function countsChangedByFew(rule: SuppressionRule, earlier: PublishedFigures, exact: ExactCells): readonly string[] {
  if (rule.kind !== 'PRIMARY_SECONDARY') return [];
  return Object.entries(cellsOfRelease(earlier)).flatMap(([name, was]) => {
    const now = exact[name];
    const isFew = typeof was === 'number' && now !== undefined && isSmall(Math.abs(now - was), rule.threshold);
    return isFew ? [name] : [];
  });
}

/**
 * Waits that a correction changes, unless surely as many people were added or taken away as the rule shows: the longest
 * wait, or the middle one, that changed with one person is that person's.
 */
export function waitsChangedByFew(rule: SuppressionRule, earlier: PublishedFigures, now: PublishedFigures, exact: ExactCells): readonly string[] {
  const before = cellsOfRelease(earlier);
  const surelyMany = (name: string): boolean => {
    const [was, is] = [before[name], exact[name]];
    if (typeof was !== 'number' || is === undefined) return false;
    return Math.abs(is - was) - slackOf(rule) >= firstShown(rule);
  };
  const waited = (report: PublishedFigures, id: string) => report.measures.find((measure) => measure.id === id)?.value;
  return [...WAITS].flatMap((id) => {
    const [was, is] = [waited(earlier, id), waited(now, id)];
    const isChanged = was !== undefined && is !== HIDDEN && is !== was;
    return isChanged && !(BEHIND[id] ?? []).some(surelyMany) ? [`${id}.value`] : [];
  });
}
