import type { ReleaseFigures } from '@alongside/contracts/reports';
import type { FigureUnit, Shown } from '@alongside/contracts/release-words/measure-rows';
import type { ReactNode } from 'react';
import { StatusChip } from '../../kit/chip';
import { Figure } from '../../kit/figures/figure';
import { figures as figureWords } from '../../words/measures';
import { releases as words } from '../../words/releases';
import styles from './releases.module.css';

interface HeadlineProps {
  readonly label: string;
  readonly value: Shown;
  readonly unit?: FigureUnit;
  readonly children?: ReactNode;
}
const Headline = ({ label, value, unit = 'count', children }: HeadlineProps) => (
  <li className={styles['headline']}>
    <span>{label}</span>
    <strong><Figure value={value} unit={unit} /></strong>
    <span>{children}</span>
  </li>
);

/** Whether the contract's standard was met, in a word and a picture. */
export function Verdict({ pct, target }: { readonly pct: Shown; readonly target: number }) {
  const said = words.headline.target(target);
  if (typeof pct !== 'number') return said;
  const isMet = pct >= target;
  return (
    <StatusChip tone={isMet ? 'done' : 'late'} isPlain>
      {said}, {isMet ? figureWords.met : figureWords.notMet}
    </StatusChip>
  );
}

/** Four figures that a commissioner looks for first. */
export function HeadlineCards({ figures, change }: { readonly figures: ReleaseFigures; readonly change: string }) {
  const find = (id: string) => figures.measures.find((measure) => measure.id === id);
  const [inTime, wait] = [find('K13'), find('K15')?.value ?? null];
  const target = inTime?.target;
  return (
    <ul className={styles['headlines']} aria-label={words.headline.label}>
      <Headline label={words.headline.referrals} value={figures.referrals}>{change || words.headline.referralsFrom}</Headline>
      <Headline label={words.headline.supported} value={find('K22')?.value ?? null}>{words.headline.supportedNote}</Headline>
      <Headline label={words.headline.inTime} value={inTime?.pct ?? null} unit="percent">
        {typeof target === 'number' && <Verdict pct={inTime?.pct ?? null} target={target} />}
      </Headline>
      <Headline label={words.headline.wait} value={wait}>{typeof wait === 'number' && words.headline.waitNote(wait)}</Headline>
    </ul>
  );
}
