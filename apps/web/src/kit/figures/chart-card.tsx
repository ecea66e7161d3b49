import type { Shown } from '@alongside/contracts/release-words/measure-rows';
import { useId, useState, type ReactNode } from 'react';
import { figures as words } from '../../words/measures';
import { Button } from '../button';
import { Card } from '../card';
import { Figure } from './figure';
import styles from './figures.module.css';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: Shown;
}
interface ChartCardProps {
  readonly topic: string;
  /** What the chart says, in one sentence. */
  readonly sentence: string;
  /** The heads of the two columns of its table. */
  readonly columns: readonly [string, string];
  readonly rows: readonly Bar[];
  readonly children: ReactNode;
}

const BarTable = ({ topic, columns: [what, count], rows }: Omit<ChartCardProps, 'children' | 'sentence'>) => (
  <table className={styles['bar-table']}>
    <caption className="visually-hidden">{topic}</caption>
    <thead>
      <tr>
        <th scope="col">{what}</th>
        <th scope="col">{count}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, label, value }) => (
        <tr key={key}>
          <th scope="row">{label}</th>
          <td><Figure value={value} /></td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** A chart with its meaning as the title, and the same numbers as a table beside it for whoever wants that. */
export function ChartCard({ topic, sentence, columns, rows, children }: ChartCardProps) {
  const [isTable, setIsTable] = useState(false);
  const id = useId();
  return (
    <Card
      title={
        <>
          <span className={styles['topic']}>{topic}</span> <span className={styles['sentence']}>{sentence}</span>
        </>
      }
      aside={
        <Button kind="link" size="small" aria-controls={id} aria-label={`${isTable ? words.showChart : words.showTable}: ${topic}`} onClick={() => setIsTable(!isTable)}>
          {isTable ? words.showChart : words.showTable}
        </Button>
      }
    >
      <div id={id}>{isTable ? <BarTable topic={topic} columns={columns} rows={rows} /> : children}</div>
    </Card>
  );
}
