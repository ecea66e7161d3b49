import { useMutation, useQuery } from '@tanstack/react-query';
import { Avatar } from '../../kit/avatar';
import { Button, ButtonAnchor } from '../../kit/button';
import { WithQuery } from '../../kit/states/with-query';
import { useSession } from '../../platform/session';
import { practice } from '../../words/practice';
import { tryAsQuery, tryingAs, type PracticeRole } from './practice.queries';
import styles from './practice.module.css';

const words = practice.tryAs;

interface RowProps extends PracticeRole {
  readonly isMe: boolean;
  readonly isTrying: boolean;
  readonly onTry: () => void;
}
const Row = ({ name, role, isMe, isTrying, onTry }: RowProps) => (
  <li>
    <Avatar name={name} />
    <div>
      <strong>{isMe ? words.you(words.roles[role]) : words.somebody(name, words.roles[role])}</strong>
      <p>{words.what[role]}</p>
    </div>
    {!isMe && (
      <Button size="small" onClick={onTry} aria-disabled={isTrying || undefined} aria-label={words.tryIt(name, words.roles[role])}>
        {words.try}
      </Button>
    )}
  </li>
);

/** One of each role of the practice provider, and somebody on a ward; nothing that was on the screen stays for them. */
export function TryAsList() {
  const query = useQuery(tryAsQuery);
  const trying = useMutation({ ...tryingAs, onSuccess: () => location.assign('/') });
  const { membershipId: mine, organisation } = useSession();
  return (
    <WithQuery query={query} loading={words.loading} errorTitle={words.failed}>
      {({ items }) => (
        <>
          <p>{words.lead}</p>
          <p role="status" className={styles['said']}>{trying.isPending ? words.trying : trying.isError ? words.didNot : null}</p>
          <ul className={styles['roles']}>
            {items.map((each) => (
              <Row key={each.membershipId} {...each} isMe={each.membershipId === mine} isTrying={trying.isPending} onTry={() => trying.mutate(each.membershipId)} />
            ))}
            <li>
              <Avatar name={null} />
              <div>
                <strong>{words.ward.name}</strong>
                <p>{words.ward.what}</p>
              </div>
              <ButtonAnchor size="small" href={`/refer/${organisation.slug}`} aria-label={`${words.try}: ${words.ward.name}`}>{words.try}</ButtonAnchor>
            </li>
          </ul>
        </>
      )}
    </WithQuery>
  );
}
