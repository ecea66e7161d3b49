import type { ReleaseFigures } from '@alongside/contracts/reports';
import { changeSince, type QuarterCount } from '@alongside/contracts/release-words/sentences';
import type { ReactNode } from 'react';
import { Card } from '../../kit/card';
import { HiddenLegend } from '../../kit/figures/figure';
import { disclosure } from '../../words/measures';
import { releases as words } from '../../words/releases';
import { HeadlineCards } from './headline-cards';
import { MeasuresTable } from './measures-table';
import { ReleaseCharts } from './release-charts';
import styles from './releases.module.css';

interface ReleaseViewProps {
  readonly period: string;
  readonly figures: ReleaseFigures;
  readonly disclosureRule: string;
  readonly disclosureThreshold: number;
  readonly earlier?: readonly QuarterCount[];
  readonly linkTo?: (measureId: string) => string;
  readonly aside?: ReactNode;
}

/** The figures of one quarter as the commissioner gets them: headlines, charts, and the whole table. */
export function ReleaseView({ period, figures, disclosureRule, disclosureThreshold, earlier = [], linkTo, aside }: ReleaseViewProps) {
  const change = changeSince(period, figures.referrals, earlier);
  return (
    <div className={styles['view']}>
      <HeadlineCards figures={figures} change={change} />
      <ReleaseCharts figures={figures} quarters={[...earlier, { period, referrals: figures.referrals }]} change={change} />
      <Card title={words.measures} aside={aside} isFlush>
        <div className={styles['legend']}>
          <HiddenLegend meaning={disclosure[disclosureRule]?.legend(disclosureThreshold) ?? ''} />
        </div>
        <MeasuresTable measures={figures.measures} linkTo={linkTo} />
      </Card>
    </div>
  );
}
