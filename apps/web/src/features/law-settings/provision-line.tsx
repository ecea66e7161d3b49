import { provisionCitation, type MENTAL_HEALTH_ACT_2025 } from '@alongside/domain/law';
import { IconScale } from '@tabler/icons-react';
import { Button } from '../../kit/button';
import { StatusChip } from '../../kit/chip';
import { Cited } from '../../kit/cited';
import { today } from '../../platform/clock';
import { dayAndTime, plainDate } from '../../platform/format';
import { law as words, provisions } from '../../words/law-settings';
import styles from './law.module.css';
import type { Commencement } from './law.queries';

export type Provision = (typeof MENTAL_HEALTH_ACT_2025)[number];

function Since({ provision, entered }: { readonly provision: Provision; readonly entered: Commencement | null }) {
  const from = provision.from ?? entered?.commencesOn ?? null;
  if (from === null) return <StatusChip tone="neutral">{words.off}</StatusChip>;
  return from > today() ? <StatusChip tone="soon">{words.begins(plainDate(from))}</StatusChip> : <StatusChip tone="done" icon={IconScale}>{words.inForce(plainDate(from))}</StatusChip>;
}

interface ProvisionLineProps {
  readonly provision: Provision;
  readonly entered: Commencement | null;
  readonly mayChange: boolean;
  readonly onEnter: () => void;
  readonly onRemove: () => void;
}
/** One part of the Act: what it changes, where that is written, and whether it has begun here. */
export function ProvisionLine({ provision, entered, mayChange, onEnter, onRemove }: ProvisionLineProps) {
  const { title, text } = provisions[provision.id];
  const of = <span className="visually-hidden">{words.of(title)}</span>;
  return (
    <li className={styles['provision']}>
      <div>
        <h3>{title}</h3>
        <p>{text}</p>
        <p className={styles['quiet']}><Cited citation={provisionCitation(provision)} /></p>
        {entered && <p className={styles['quiet']}>{words.entered(entered.source, entered.enteredByName ?? words.somebody, dayAndTime(entered.enteredAt))}</p>}
      </div>
      <div className={styles['state']}>
        <Since provision={provision} entered={entered} />
        {mayChange && provision.from === null && (
          <>
            <Button size="small" onClick={onEnter}>{entered ? words.change : words.enter}{of}</Button>
            {entered && <Button size="small" kind="quiet" onClick={onRemove}>{words.remove}{of}</Button>}
          </>
        )}
      </div>
    </li>
  );
}
