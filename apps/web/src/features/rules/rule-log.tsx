import type { Commencements } from '@alongside/domain/law';
import { ruleChanges, type RuleChange } from '@alongside/domain/rulebook';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Cited } from '../../kit/cited';
import { plainDate } from '../../platform/format';
import { ruleTitles } from '../../words/rule-titles';
import { packChanges, rules as words } from '../../words/rules';
import styles from './rules.module.css';

const SHOWN_AT_FIRST = 8;

const Line = ({ change }: { readonly change: RuleChange }) => (
  <>
    <time dateTime={change.on}>{plainDate(change.on)}</time>
    {change.kind === 'pack' ? (
      <span>{packChanges[change.code]}</span>
    ) : (
      <span>{words.began(ruleTitles[change.rule].title)} <Cited citation={change.source} /></span>
    )}
  </>
);

/** What changed, newest first: the law by its own dates, and what was done to the rules here. */
export function RuleLog({ commenced }: { readonly commenced: Commencements }) {
  const [isOpen, setIsOpen] = useState(false);
  const changes = ruleChanges(commenced);
  return (
    <section id="log" aria-labelledby="rules-log" tabIndex={-1}>
      <Card>
        <h2 id="rules-log" className={styles['area']}>{words.log}</h2>
        <p className={styles['lead']}>{words.logLead}</p>
        <ol className={styles['log']}>
          {changes.map((change, at) => (
            <li key={`${change.on} ${String(at)}`} data-folded={(!isOpen && at >= SHOWN_AT_FIRST) || undefined}><Line change={change} /></li>
          ))}
        </ol>
        {!isOpen && changes.length > SHOWN_AT_FIRST && (
          <span className={styles['fold']}><Button size="small" onClick={() => setIsOpen(true)}>{words.more}</Button></span>
        )}
      </Card>
    </section>
  );
}
