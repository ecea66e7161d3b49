import type { ReleaseFigures } from '@alongside/contracts/reports';
import { useState, type ReactNode } from 'react';
import { Card } from '../../kit/card';
import { StatusChip } from '../../kit/chip';
import { SegmentedControl } from '../../kit/fields/segmented-control';
import { Figure } from '../../kit/figures/figure';
import { reports } from '../../words/reports';
import { comparedLines, type FigureCell } from './figure-lines';
import styles from './reports.module.css';

const words = reports.preview;
const VIEWS = [
  { value: 'beside', label: words.beside },
  { value: 'asTheySee', label: words.asTheySee },
] as const;
type View = (typeof VIEWS)[number]['value'];

const Cell = ({ cell }: { readonly cell: FigureCell | undefined }) =>
  cell && (
    <>
      <Figure value={cell.figure} unit={cell.unit} />
      {cell.of && (
        <small>
          <Figure value={cell.of.num} /> {words.of} <Figure value={cell.of.den} />
        </small>
      )}
    </>
  );

const Compared = ({ shown, exact }: { readonly shown: ReleaseFigures; readonly exact: ReleaseFigures }) => (
  <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.caption}>
    <table className={styles['compared']}>
      <caption className="visually-hidden">{words.caption}. {words.warning}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.measure}</th>
          <th scope="col">{words.columns.shown}</th>
          <th scope="col" data-exact>{words.columns.exact}</th>
        </tr>
      </thead>
      <tbody>
        {comparedLines(shown, exact).map((line) => (
          <tr key={line.key} data-part={line.isPart || undefined}>
            <th scope="row">{line.label}</th>
            <td><Cell cell={line.shown} /></td>
            <td data-exact><Cell cell={line.exact} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

interface PreviewProps {
  readonly shown: ReleaseFigures;
  readonly exact: ReleaseFigures;
  readonly children: ReactNode;
}

/** Step 3: the report as its reader gets it, or figure by figure beside what only the provider may see. */
export function Preview({ shown, exact, children }: PreviewProps) {
  const [view, setView] = useState<View>('beside');
  return (
    <Card
      title={reports.check.step(3, words.title)}
      aside={view === 'beside' && <StatusChip tone="late">{words.warning}</StatusChip>}
    >
      <div className={styles['views']}>
        <SegmentedControl label={words.view} options={VIEWS} value={view} onChange={setView} />
      </div>
      {view === 'beside' ? <Compared shown={shown} exact={exact} /> : <div className={styles['theirs']}>{children}</div>}
    </Card>
  );
}
