import type { ReleaseFigures } from '@alongside/contracts/reports';
import { sentenceOf, type QuarterCount } from '@alongside/contracts/release-words/sentences';
import { Bars } from '../../kit/figures/bars';
import { ChartCard, type Bar } from '../../kit/figures/chart-card';
import { Columns } from '../../kit/figures/columns';
import { number } from '../../platform/format';
import { partName } from '../../words/measures';
import { periodName, periodShort } from '../../words/quarters';
import { releases as words } from '../../words/releases';
import styles from './releases.module.css';

const barsOf = (parts: ReleaseFigures['bySource']): readonly Bar[] =>
  parts.map(({ code, value }) => ({ key: code, label: partName(code), value }));

interface SplitProps {
  readonly parts: ReleaseFigures['bySource'];
  readonly of: { readonly topic: string; readonly label: string; readonly short: string };
  readonly fill: 'plain' | 'striped';
}
function Split({ parts, of: { topic, label, short }, fill }: SplitProps) {
  const bars = barsOf(parts);
  return (
    <ChartCard topic={topic} sentence={sentenceOf(bars, short)} columns={[label, words.referrals]} rows={bars}>
      <Bars label={topic} bars={bars} fill={fill} />
    </ChartCard>
  );
}

interface TrendProps {
  readonly quarters: readonly QuarterCount[];
  readonly change: string;
}
function Trend({ quarters, change }: TrendProps) {
  const columns = quarters.map(({ period, referrals }) => ({
    key: period, label: periodName(period), value: referrals, foot: periodShort(period),
  }));
  const now = quarters.at(-1)?.referrals;
  const sentence = typeof now === 'number' ? words.trend.sentence(number(now), change) : words.trend.hidden;
  return (
    <ChartCard topic={words.trend.topic} sentence={sentence} columns={[words.trend.label, words.referrals]} rows={columns}>
      <div className={styles['standing']}><Columns label={words.trend.topic} columns={columns} /></div>
      <div className={styles['lying']}><Bars label={words.trend.topic} bars={columns} fill="plain" /></div>
    </ChartCard>
  );
}

interface ReleaseChartsProps {
  readonly figures: ReleaseFigures;
  /** Oldest first, this one last. */
  readonly quarters: readonly QuarterCount[];
  readonly change: string;
}

/** Referrals by quarter where there is an earlier one, by who asked, and by legal status. */
export const ReleaseCharts = ({ figures, quarters, change }: ReleaseChartsProps) => (
  <div className={styles['charts']}>
    <div>
      {quarters.length > 1 && <Trend quarters={quarters} change={change} />}
      <Split parts={figures.byLegalGroup} of={words.byLegalGroup} fill="striped" />
    </div>
    <div>
      <Split parts={figures.bySource} of={words.bySource} fill="plain" />
    </div>
  </div>
);
