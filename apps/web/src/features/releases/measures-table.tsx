import type { ShownMeasure } from '@alongside/contracts/reports';
import { measureRows, type FigureRow } from '@alongside/contracts/release-words/measure-rows';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { StatusChip } from '../../kit/chip';
import { Figure } from '../../kit/figures/figure';
import { countsSentence, figures as words, measureGroups, type Definition } from '../../words/measures';
import { definitionsQuery } from './release.queries';
import styles from './releases.module.css';

type LinkTo = (measureId: string) => string;

interface RowProps {
  readonly row: FigureRow;
  readonly definition: Definition | undefined;
  readonly linkTo: LinkTo | undefined;
}

/** The name leads to its definition, and says in short what is counted: readers take the same name differently. */
const Name = ({ row, definition, linkTo }: RowProps) => (
  <>
    {linkTo && !row.isPart ? <Link to={linkTo(row.key)}>{row.label}</Link> : row.label}
    {definition && !row.isPart && <small>{countsSentence(definition)}</small>}
  </>
);

function Standard({ figure, target }: Pick<FigureRow, 'figure' | 'target'>) {
  if (target === undefined) return null;
  if (typeof figure !== 'number') return words.standard(target);
  const isMet = figure >= target;
  return <StatusChip tone={isMet ? 'done' : 'late'} isPlain>{words.standard(target)}: {isMet ? words.met : words.notMet}</StatusChip>;
}

const Row = (props: RowProps) => {
  const { row } = props;
  return (
    <tr data-part={row.isPart || undefined}>
      <th scope="row"><Name {...props} /></th>
      <td data-figure>{row.figure !== undefined && <Figure value={row.figure} unit={row.unit} />}</td>
      <td data-empty={row.of ? undefined : true}>
        {row.of && (
          <span className={styles['of']}>
            <Figure value={row.of.num} /> {words.outOf} <Figure value={row.of.den} />
          </span>
        )}
      </td>
      <td data-empty={row.target === undefined || undefined}><Standard figure={row.figure} {...(row.target !== undefined && { target: row.target })} /></td>
    </tr>
  );
};

interface MeasuresTableProps {
  readonly measures: readonly ShownMeasure[];
  readonly linkTo?: LinkTo | undefined;
}

/** Every measure of a release, hidden ones too, in the order of the work. */
export function MeasuresTable({ measures, linkTo }: MeasuresTableProps) {
  const definitions = useQuery(definitionsQuery).data?.items ?? [];
  const { measure, figure, outOf, standard } = words.columns;
  return (
    <table className={styles['measures']}>
      <caption className="visually-hidden">{words.tableCaption}</caption>
      <thead>
        <tr>{[measure, figure, outOf, standard].map((head) => <th key={head} scope="col">{head}</th>)}</tr>
      </thead>
      {measureGroups.map(({ title, ids }) => (
        <tbody key={title}>
          <tr data-group><th scope="rowgroup" colSpan={4}>{title}</th></tr>
          {measures.filter(({ id }) => (ids as readonly string[]).includes(id)).flatMap((each) =>
            measureRows(each).map((row) => (
              <Row key={row.key} row={row} linkTo={linkTo} definition={definitions.find(({ id }) => id === row.key)} />
            )),
          )}
        </tbody>
      ))}
    </table>
  );
}
