import type { LocalDate } from '@alongside/domain';
import { londonDay } from '../../platform/clock';
import { plainDate } from '../../platform/format';
import { clockWords } from '../../words/clocks';
import { wordFor } from '../../words/codes';
import { law } from '../../words/law-settings';
import type { CaseChange } from './law.queries';

const words = law.preview;
type ClockChange = CaseChange['clocks'][number];

const lastDay = (days: ClockChange['before']): LocalDate | null => days && (days.lastDay ?? (days.expiresAt && londonDay(days.expiresAt)));
const shown = (days: ClockChange['before']): string => {
  const day = lastDay(days);
  return day === null ? words.noDay : plainDate(day);
};

/** One clock in a sentence: it starts, stops, or its last day moves. */
export function clockSaid({ code, before, after }: ClockChange): string {
  const { short } = clockWords(code);
  if (before === null) return words.starts(short, shown(after));
  return after === null ? words.stops(short) : words.moves(short, shown(before), shown(after));
}
export const rightSaid = ({ right }: CaseChange): string =>
  right === null ? words.same : words.fromTo(wordFor(words.answers, right.before.answer), wordFor(words.answers, right.after.answer).toLowerCase());

/** What the whole of it comes to: who gains, who loses, whose dates move. */
export function countsSaid(changed: readonly CaseChange[]): readonly string[] {
  const count = (fits: (change: CaseChange) => boolean) => changed.filter(fits).length;
  const gains = ({ right }: CaseChange) => right?.after.answer === 'qualifies';
  const loses = ({ right }: CaseChange) => right?.before.answer === 'qualifies';
  const counts = [
    [words.counts.gain, count(gains)],
    [words.counts.lose, count((each) => loses(each) && !gains(each))],
    [words.counts.other, count((each) => each.right !== null && !gains(each) && !loses(each))],
    [words.counts.dates, count(({ clocks }) => clocks.length > 0)],
  ] as const;
  return counts.filter(([, found]) => found > 0).map(([say, found]) => say(found));
}
