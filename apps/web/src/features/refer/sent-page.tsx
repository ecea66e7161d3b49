import { IconCircleCheck, IconShieldLock } from '@tabler/icons-react';
import { Icon } from '../../kit/icon';
import { refer } from '../../words/refer';
import type { Who } from './answers';
import { PageHeading } from './page-heading';
import styles from './refer.module.css';

const words = refer.sent;

/** What we will do, when, and what we will and won't tell anyone. */
export function SentPage({ who, reference }: { readonly who: Who; readonly reference: string }) {
  return (
    <div className={styles['stack']}>
      <PageHeading heading={words.heading[who]} focusKey={reference} />
      <p className={styles['reference']}>
        <Icon of={IconCircleCheck} size={28} />
        <span>
          {words.reference}
          <strong>{reference}</strong>
        </span>
      </p>
      <section>
        <h2>{words.next}</h2>
        <ol className={styles['steps']}>
          {words.steps[who].map((step) => <li key={step}>{step}</li>)}
        </ol>
      </section>
      <section className={styles['note']}>
        <h2>
          <Icon of={IconShieldLock} size={22} /> {words.tellTitle}
        </h2>
        <p>{words.tell[who]}</p>
      </section>
    </div>
  );
}
