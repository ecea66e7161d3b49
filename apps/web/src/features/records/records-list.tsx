import { useQuery } from '@tanstack/react-query';
import { IconFileSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { EmptyState } from '../../kit/states/empty-state';
import { WithQuery } from '../../kit/states/with-query';
import { records as words } from '../../words/records';
import { AnswerSheet } from './answer-sheet';
import { AskRecordsSheet } from './ask-records-sheet';
import { recordsRequestsOf, type RecordsRequestShown } from './records.queries';
import styles from './records.module.css';
import { RequestLine } from './request-line';

interface RecordsListProps {
  readonly personId: string;
  readonly name: string;
  readonly age: number | null;
}

/** Which records were asked for, newest first. */
export function RecordsList({ personId, name, age }: RecordsListProps) {
  const query = useQuery(recordsRequestsOf(personId));
  const [isAsking, setIsAsking] = useState(false);
  const [answering, setAnswering] = useState<RecordsRequestShown | null>(null);
  return (
    <section className={styles['part']} aria-labelledby="records-asked-for">
      <h2 id="records-asked-for">{words.title}</h2>
      <p className={styles['lead']}>{words.lead}</p>
      <WithQuery query={query} loading={words.loading} errorTitle={words.failed}>
        {({ items, allowedActions }) => (
          <>
            {allowedActions.includes('records:ask') && <div><Button icon={IconFileSearch} onClick={() => setIsAsking(true)}>{words.add.open}</Button></div>}
            {items.length === 0 && <EmptyState icon={IconFileSearch} tone="neutral" level={3} title={words.empty.title}>{words.empty.text}</EmptyState>}
            <ol className={styles['list']}>
              {items.map((request) => (
                <RequestLine key={request.id} request={request} name={name} mayAnswer={allowedActions.includes('records:answer')} onAnswer={() => setAnswering(request)} />
              ))}
            </ol>
          </>
        )}
      </WithQuery>
      <AskRecordsSheet personId={personId} name={name} isUnder16={age !== null && age < 16} isOpen={isAsking} onClose={() => setIsAsking(false)} />
      <AnswerSheet request={answering} onClose={() => setAnswering(null)} />
    </section>
  );
}
