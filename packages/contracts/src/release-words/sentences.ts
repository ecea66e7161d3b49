import { quarterBefore, quarterWithId } from '@alongside/domain/measures';
import type { Shown } from './measure-rows.js';
import { quarterMonths } from './quarters.js';
import { releaseWords as words } from './release.js';

export interface QuarterCount {
  readonly period: string;
  readonly referrals: Shown;
}
/** One bar of a chart, and one line of its table. */
export interface NamedCount {
  readonly label: string;
  readonly value: Shown;
}

/** 'up 15 on April to June': against the quarter just before, where both are published as numbers. Else nothing. */
export function changeSince(period: string, referrals: Shown, earlier: readonly QuarterCount[]): string {
  const quarter = quarterWithId(period);
  const before = quarter && quarterBefore(quarter);
  const was = earlier.find((each) => each.period === before?.id)?.referrals;
  if (!before || typeof was !== 'number' || typeof referrals !== 'number') return '';
  const name = quarterMonths({ fromOn: before.from, toOn: before.to });
  if (was === referrals) return words.headline.same(name);
  return referrals > was ? words.headline.up(referrals - was, name) : words.headline.down(was - referrals, name);
}

/**
 * What a split says in one sentence. Only of the numbers shown: a hidden one may be larger where the rule hides more
 * than small ones.
 */
export function sentenceOf(bars: readonly NamedCount[], by: string): string {
  const counted = bars.flatMap(({ label, value }) =>
    typeof value === 'number' && value > 0 ? [{ label, value }] : [],
  );
  const isAllShown = bars.every(({ value }) => value !== 'hidden');
  const [first, ...others] = counted;
  if (!first) return isAllShown ? words.sentence.none : words.sentence.tooFew(by);
  if (others.length === 0 && !isAllShown) return words.sentence.only(first.label, first.value);
  const most = Math.max(...counted.map(({ value }) => value));
  const names = counted.filter(({ value }) => value === most).map(({ label }) => label);
  return (isAllShown ? words.sentence.most : words.sentence.mostShown)(names, most);
}
