import { useInfiniteQuery } from '@tanstack/react-query';
import { Avatar } from '../../kit/avatar';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { EmptyState } from '../../kit/states/empty-state';
import { WithQuery } from '../../kit/states/with-query';
import { dayAndTime, sentence } from '../../platform/format';
import { wordFor } from '../../words/codes';
import { looked as words } from '../../words/looked';
import { person as personWords } from '../../words/person';
import { calledIn } from './facts';
import styles from './looked.module.css';
import { lookedOf, type LookedLine, type PersonPage } from './person.queries';

const reasonText = (reason: string) => {
  const [code, ...said] = reason.split(': ');
  return [wordFor(personWords.reason.reasons, code ?? reason), ...said].join(': ');
};
const whyOf = ({ reason, role }: LookedLine) => (reason ? words.gaveReason(reasonText(reason)) : (words.byRole[role] ?? ''));

const Row = ({ line, today }: { readonly line: LookedLine; readonly today: PersonPage['today'] }) => (
  <tr data-reason={line.reason !== null || undefined}>
    <td>{sentence(dayAndTime(line.at, today))}</td>
    <th scope="row">
      <Avatar name={line.byName} />
      <span>
        {line.byName}
        <small>{wordFor(words.roles, line.role)}</small>
      </span>
    </th>
    <td>{wordFor(words.actions, line.action)}</td>
    <td>{whyOf(line)}</td>
  </tr>
);

function LookedTable({ lines, page }: { readonly lines: readonly LookedLine[]; readonly page: PersonPage }) {
  const { when, who, what, why } = words.columns;
  return (
    <div className={styles['wrap']} tabIndex={0} role="region" aria-labelledby="who-has-looked">
      <table className={styles['table']}>
        <caption className="visually-hidden">{words.title(calledIn(page))}</caption>
        <thead>
          <tr>{[when, who, what, why].map((header) => <th key={header} scope="col">{header}</th>)}</tr>
        </thead>
        <tbody>{lines.map((line) => <Row key={line.id} line={line} today={page.today} />)}</tbody>
      </table>
    </div>
  );
}

const Summary = ({ page, lines }: { readonly page: PersonPage; readonly lines: readonly LookedLine[] }) => (
  <Card title={words.plain}>
    <p>
      <b>{words.people(page.lookedCount)}</b> {words.haveLooked(page.lookedCount)} {words.withReason(lines.filter(({ reason, action }) => reason !== null && action === 'person:open').length)}{' '}
      {words.never}
    </p>
  </Card>
);

/** Who has looked, from the audit record: for everyone with access, and for the person when they ask. */
export function LookedTab({ page }: { readonly page: PersonPage }) {
  const query = useInfiniteQuery(lookedOf(page.id));
  const name = calledIn(page);
  return (
    <WithQuery query={query} loading={words.loading} errorTitle={words.failed}>
      {({ pages }) => {
        const lines = pages.flatMap(({ items }) => items);
        return (
          <div className={styles['columns']}>
            <section>
              <h2 id="who-has-looked">{words.title(name)}</h2>
              <p className={styles['lead']}>{words.lead(name, page.pronouns)}</p>
              {lines.length === 0 ? <EmptyState level={3} tone="neutral" title={words.empty.title}>{words.empty.text}</EmptyState> : <LookedTable lines={lines} page={page} />}
              <p className={styles['foot']}>
                {words.shown(lines.length, pages[0]?.total ?? 0)}
                {query.hasNextPage && <Button onClick={() => void query.fetchNextPage()}>{words.more}</Button>}
              </p>
            </section>
            <Summary page={page} lines={lines} />
          </div>
        );
      }}
    </WithQuery>
  );
}
