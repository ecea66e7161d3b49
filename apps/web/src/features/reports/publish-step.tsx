import { addDays } from '@alongside/domain';
import { useState } from 'react';
import { useMay } from '../../platform/session';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { StatusChip } from '../../kit/chip';
import { today } from '../../platform/clock';
import { quarterMonths } from '../../words/quarters';
import { reports } from '../../words/reports';
import { PublishSheet } from './publish-sheet';
import type { Check } from './report.queries';
import styles from './reports.module.css';

const words = reports.publish;

function standing({ toOn, addsUp, lastEdition, ...check }: Check): string {
  if (toOn >= today()) return words.running(addDays(toOn, 1));
  if (!addsUp) return words.blocked;
  return lastEdition === null ? words.ready(quarterMonths({ ...check, toOn })) : words.out(lastEdition);
}

/** Step 4: freeze the figures as published and let the commissioner read them. */
export function PublishStep({ check }: { readonly check: Check }) {
  const [isOpen, setIsOpen] = useState(false);
  const mayPublish = useMay('report:publish') && check.canPublish;
  const { lastEdition } = check;
  return (
    <Card
      title={reports.check.step(4, words.title)}
      aside={lastEdition !== null && <StatusChip tone="done">{reports.states.PUBLISHED(lastEdition)}</StatusChip>}
    >
      <p className={styles['lead']}>{standing(check)}</p>
      {mayPublish && (
        <Button kind={lastEdition === null ? 'main' : 'other'} onClick={() => setIsOpen(true)}>
          {lastEdition === null ? words.button(quarterMonths(check)) : words.correct}
        </Button>
      )}
      <PublishSheet check={check} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </Card>
  );
}
