import { IconArrowDown, IconArrowsSort } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Icon } from '../icon';
import styles from './table.module.css';
import { useRowKeys, type RowLink } from './use-row-keys';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** The first cell of a row heads it and spreads `link` on its one link, so that a list is one stop for Tab. */
  readonly cell: (row: Row, link: RowLink) => ReactNode;
  readonly align?: 'end';
  /** Lists sort by the few orders the service offers; the header then becomes a button. */
  readonly onSort?: () => void;
  readonly isSorted?: boolean;
}
interface TableProps<Row> {
  /** Heard before the table is read; seen only where `isCaptionShown`. */
  readonly caption: string;
  readonly isCaptionShown?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly currentKey?: string | null;
  /** The row that the keys are on, as it changes. */
  readonly onMove?: (row: Row) => void;
  /** Space on a row. */
  readonly onPeek?: (row: Row) => void;
  readonly onPhone?: 'cards' | 'scroll';
}

function Header<Row>({ column }: { readonly column: Column<Row> }) {
  const { header, onSort, isSorted = false } = column;
  return (
    <th scope="col" data-align={column.align} aria-sort={onSort ? (isSorted ? 'ascending' : 'none') : undefined}>
      {onSort ? (
        <button type="button" className={styles['sort']} onClick={onSort}>
          {header}
          <Icon of={isSorted ? IconArrowDown : IconArrowsSort} size={14} />
        </button>
      ) : (
        header
      )}
    </th>
  );
}

/** A real table; on a phone its rows become cards of label and value. Arrows, Home and End move between rows. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, isCaptionShown = false, columns, rows, keyOf, currentKey, onMove, onPeek, onPhone = 'cards' } = props;
  const { linkAt, onKeyDown } = useRowKeys(rows, onMove, onPeek);
  return (
    <div className={styles['wrap']}>
      <table className={styles['table']} data-phone={onPhone}>
        <caption className={isCaptionShown ? undefined : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>{columns.map((column) => <Header key={column.id} column={column} />)}</tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {rows.map((row, at) => (
            <tr key={keyOf(row)} data-current={keyOf(row) === currentKey || undefined}>
              {columns.map(({ id, header, cell, align }, column) =>
                column === 0 ? (
                  <th key={id} scope="row">{cell(row, linkAt(at))}</th>
                ) : (
                  <td key={id} data-label={header} data-align={align}>{cell(row, linkAt(at))}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
