import { useInfiniteQuery } from '@tanstack/react-query';
import { IconPhoneIncoming } from '@tabler/icons-react';
import { paths } from '../../app/paths';
import { Button } from '../../kit/button';
import { ButtonLink } from '../../kit/button-link';
import { KeyHint } from '../../kit/key-hint';
import { useFocusOnArrival } from '../../kit/focus-on-arrival';
import { useMay } from '../../platform/session';
import { triage } from '../../words/triage';
import { QueueItem } from './queue-item';
import { restOfQueue, type QueueLine } from './referrals.queries';
import styles from './queue.module.css';

const words = triage.queue;
interface QueueProps {
  readonly lines: readonly QueueLine[];
  readonly total: number;
  readonly currentId: string | undefined;
  /** The address of the page that follows, where there is one. */
  readonly next: string | null;
  /** On a phone the queue is a page of its own. */
  readonly isAlone: boolean;
}

const Counted = ({ total }: Pick<QueueProps, 'total'>) => <>{words.heading} <span>{total}</span></>;

function PageHeading({ total }: Pick<QueueProps, 'total'>) {
  const ref = useFocusOnArrival<HTMLHeadingElement>();
  return <h1 ref={ref} tabIndex={-1} className={styles['heading']}><Counted total={total} /></h1>;
}

const Keys = () => (
  <p className={styles['keys']} aria-hidden>
    <span><KeyHint of="J" /> <KeyHint of="K" /> {words.keys.move}</span>
    <span><KeyHint of="Y" /> {words.keys.accept}</span>
    <span><KeyHint of="Q" /> {words.keys.ask}</span>
    <span><KeyHint of="S" /> {words.keys.signpost}</span>
  </p>
);

/** Everything that waits for a decision, urgent first and then oldest. */
export function Queue({ lines, total, currentId, next, isAlone }: QueueProps) {
  const rest = useInfiniteQuery(restOfQueue(next));
  const mayType = useMay('referral:type');
  const all = [...lines, ...(rest.data?.pages.flatMap(({ items }) => items) ?? [])];
  const isMore = next !== null && (rest.data === undefined || rest.hasNextPage);
  return (
    <nav className={styles['queue']} aria-label={words.label}>
      <header>
        {isAlone ? <PageHeading total={total} /> : <h2 className={styles['heading']}><Counted total={total} /></h2>}
        <p>{words.lead}</p>
      </header>
      <ul>{all.map((line) => <QueueItem key={line.id} line={line} isCurrent={line.id === currentId} />)}</ul>
      <div className={styles['foot']}>
        {isMore && (
          <Button size="small" onClick={() => void (rest.data ? rest.fetchNextPage() : rest.refetch())} aria-disabled={rest.isFetching || undefined}>
            {words.more}
          </Button>
        )}
        {mayType && (
          <ButtonLink to={paths.newReferral} size="small" icon={IconPhoneIncoming} aria-keyshortcuts="n">
            {words.add} <KeyHint of="N" />
          </ButtonLink>
        )}
        <Keys />
      </div>
    </nav>
  );
}
