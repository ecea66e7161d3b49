import { IconAlertTriangle } from '@tabler/icons-react';
import { Card } from '../../kit/card';
import { StatusChip } from '../../kit/chip';
import { person as words } from '../../words/person';
import type { PersonPage } from './person.queries';
import styles from './side.module.css';

const factsOf = (page: PersonPage): readonly (readonly [string, string])[] =>
  ([
    [words.phone, page.phone],
    [words.email, page.email],
    [words.contact, page.contactNote],
    [words.otherPeople, page.otherPeople],
  ] as const).flatMap(([label, value]) => (value ? [[label, value] as const] : []));

/** What anybody who visits must know, kept apart from confidences; then how to reach them and who is in their life. */
export function GoodToKnow({ page }: { readonly page: PersonPage }) {
  const facts = factsOf(page);
  if (facts.length === 0 && !page.safeToVisit) return null;
  return (
    <Card title={words.about}>
      <dl className={styles['facts']}>
        {page.safeToVisit && (
          <div>
            <dt><StatusChip tone="soon" icon={IconAlertTriangle} isPlain>{words.safeToVisit}</StatusChip></dt>
            <dd>{page.safeToVisit}</dd>
          </div>
        )}
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
