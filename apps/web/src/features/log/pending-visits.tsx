import { LogContact } from '@alongside/contracts/contacts';
import { IconDeviceMobileCheck } from '@tabler/icons-react';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { StatusChip } from '../../kit/chip';
import type { UnsentRow } from '../../platform/device-database';
import { dayAndTime } from '../../platform/format';
import { useWaiting } from '../../platform/unsent';
import { together } from '../../words/contacts';
import { log as words } from '../../words/log';
import { contactTitle } from '../../words/timeline';
import styles from './log.module.css';

interface PendingVisitsProps {
  readonly personId: string;
  readonly name: string;
  /** Opens what the service refused. */
  readonly onOpen: () => void;
}

const bodyOf = ({ body }: UnsentRow) => {
  const read = LogContact.safeParse(body === null ? null : JSON.parse(body));
  return read.success ? read.data : null;
};

function Pending({ item, name, onOpen }: Omit<PendingVisitsProps, 'personId'> & { readonly item: UnsentRow }) {
  const body = bodyOf(item);
  if (!body) return null;
  const done = body.together.map((code) => together[code]);
  return (
    <li className={styles['pending']}>
      <span>
        <b>{contactTitle(body, name)}</b>
        <small>{[dayAndTime(body.startedAt), words.pending.minutes(body.minutes), ...done].join(', ')}</small>
      </span>
      {item.refusedAs === null ? (
        <StatusChip tone="plum" icon={IconDeviceMobileCheck}>{words.pending.kept}</StatusChip>
      ) : (
        <Button size="small" onClick={onOpen}>{words.pending.open}</Button>
      )}
    </li>
  );
}

/** What was logged about this person and is on its way: on the timeline at once, and the service's line takes its place. */
export function PendingVisits({ personId, ...props }: PendingVisitsProps) {
  const items = useWaiting().items.filter(({ kind, about }) => kind === 'visit' && about === personId);
  if (items.length === 0) return null;
  return (
    <Card title={words.pending.heading} aside={words.pending.count(items.length)} level={3}>
      <ul>{items.map((item) => <Pending key={item.id} item={item} {...props} />)}</ul>
    </Card>
  );
}
