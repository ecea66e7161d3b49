import { useState } from 'react';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { plainDate } from '../../platform/format';
import { promises as words } from '../../words/contracts';
import styles from './contracts.module.css';
import type { Contract, Standard } from './contracts.queries';
import { StandardsSheet } from './standards-sheet';
import { holdsOn } from './standards-values';

/** The day from which every standard in the rules counts, where nobody named one. */
const EVER = '2000-01-01';

function heading({ fromOn, toOn }: Standard, today: string): string {
  if (toOn !== null && toOn < today) return words.until(plainDate(fromOn), plainDate(toOn));
  if (fromOn > today) return words.from(plainDate(fromOn));
  return fromOn === EVER ? '' : words.since(plainDate(fromOn));
}

const Lines = ({ standards }: { readonly standards: readonly Standard[] }) => (
  <ul className={styles['lines']}>
    {standards.map((each) => (
      <li key={each.id}>
        <span>
          {words.line(each.measure, each.value, each.unit, each.thresholdPct)}
          <small>{words.for(each.service, each.priority, each.legalStatusIn)}</small>
        </span>
      </li>
    ))}
  </ul>
);

/** Lines that begin together, under the days they hold. */
function Editions({ standards, today }: { readonly standards: readonly Standard[]; readonly today: string }) {
  const starts = [...new Set(standards.map(({ fromOn }) => fromOn))];
  return starts.map((start) => {
    const together = standards.filter(({ fromOn }) => fromOn === start);
    const said = together[0] ? heading(together[0], today) : '';
    return (
      <section key={start} className={styles['edition']} data-over={!together.some((each) => holdsOn(each, today) || each.fromOn > today) || undefined}>
        {said && <h3>{said}</h3>}
        <Lines standards={together} />
      </section>
    );
  });
}

/** What is promised: now, from a day ahead, and before. */
export function StandardsCard({ contract }: { readonly contract: Contract }) {
  const [isChanging, setIsChanging] = useState(false);
  const own = contract.standards.filter(({ isGeneral }) => !isGeneral);
  const general = contract.standards.filter(({ isGeneral, toOn }) => isGeneral && (toOn === null || toOn >= contract.today));
  const mayChange = contract.allowedActions.includes('contract:change');
  return (
    <Card title={words.title} aside={mayChange && <Button size="small" onClick={() => setIsChanging(true)}>{words.change}</Button>}>
      <p className={styles['quiet']}>{own.length > 0 ? words.lead : words.none}</p>
      <Editions standards={own} today={contract.today} />
      {general.length > 0 ? (
        <section className={styles['edition']}>
          <h3>{words.general}</h3>
          <Lines standards={general} />
        </section>
      ) : (
        <p className={styles['quiet']}>{words.usual}</p>
      )}
      <StandardsSheet contract={contract} isOpen={isChanging} onClose={() => setIsChanging(false)} />
    </Card>
  );
}
