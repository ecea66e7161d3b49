import { IconDeviceFloppy, IconLock } from '@tabler/icons-react';
import { Button } from '../../kit/button';
import { ButtonLink } from '../../kit/button-link';
import { Card } from '../../kit/card';
import { ChipRow, StatusChip } from '../../kit/chip';
import { Icon } from '../../kit/icon';
import { Page, PageHeader } from '../../kit/page';
import { EmptyState } from '../../kit/states/empty-state';
import type { UnsentRow } from '../../platform/device-database';
import { writtenAt } from '../../platform/format';
import { dropUnsent, useWaiting } from '../../platform/unsent';
import { problems } from '../../words/problems';
import { shell } from '../../words/shell';
import { paths } from '../paths';
import styles from './device.module.css';

const words = shell.waiting;

/** No name here: the list may be looked at over a shoulder. */
const Waiting = ({ item }: { readonly item: UnsentRow }) => (
  <li className={styles['item']}>
    <span>
      <strong>{words.kinds[item.kind] ?? words.thing}</strong>
      <small>{words.written(writtenAt(item.queuedAt))}</small>
      {item.refusedAs && <small className={styles['why']}>{problems[item.refusedAs].title}. {problems[item.refusedAs].text}</small>}
    </span>
    <ChipRow>
      {item.refusedAs ? <StatusChip tone="late">{words.refused}</StatusChip> : <StatusChip tone="plum" icon={IconDeviceFloppy}>{words.kept}</StatusChip>}
      <ButtonLink size="small" to={paths.person(item.about)}>{words.open}</ButtonLink>
      {item.refusedAs && <Button size="small" kind="quiet" onClick={() => void dropUnsent(item.id)}>{words.drop}</Button>}
    </ChipRow>
  </li>
);

/** What was written here and has not reached the service. */
export function Component() {
  const { items } = useWaiting();
  return (
    <Page title={words.title} width="reading">
      <PageHeader heading={words.title} />
      <Card isFlush>
        {items.length === 0 ? (
          <EmptyState title={words.none} action={<ButtonLink to={paths.home}>{words.home}</ButtonLink>}>{words.noneText}</EmptyState>
        ) : (
          <ul>{items.map((item) => <Waiting key={item.id} item={item} />)}</ul>
        )}
      </Card>
      {items.length > 0 && (
        <p className={styles['note']}>
          <Icon of={IconLock} />
          {words.text}
        </p>
      )}
    </Page>
  );
}
