import type { LocalDate } from '@alongside/domain';
import type { Commencements } from '@alongside/domain/law';
import type { ReadRule } from '@alongside/domain/rulebook';
import { IconUserQuestion } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Button } from '../../kit/button';
import { StatusChip } from '../../kit/chip';
import { Cited } from '../../kit/cited';
import { openPoint } from '../../words/eligibility';
import { ruleAnswers } from '../../words/rule-answers';
import { ruleTitles } from '../../words/rule-titles';
import { confidences, rules as words } from '../../words/rules';
import { RuleVersions } from './rule-versions';
import styles from './rules.module.css';

/** Folded on a screen, and always there on paper. */
function Answers({ rule }: { readonly rule: ReadRule }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <span className={styles['fold']}>
        <Button kind="link" size="small" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
          {words.answersCount(rule.answers.length)}
        </Button>
      </span>
      <ul id={id} className={styles['answers']} data-folded={!isOpen || undefined} aria-label={words.answers}>
        {rule.answers.map(({ code, citation, confidence }) => (
          <li key={`${code} ${citation}`}>
            <p>{ruleAnswers[code]}</p>
            <p className={styles['source']}>
              <Cited citation={citation} />. {confidences[confidence]}. <code>{code}</code>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

const Open = ({ rule }: { readonly rule: ReadRule }) => (
  <div className={styles['open']}>
    <StatusChip tone="info" icon={IconUserQuestion}>{words.ask}</StatusChip>
    <ul>{rule.openPoints.map((point) => <li key={point}>{openPoint(point)}</li>)}</ul>
    <p>{words.openLead}</p>
  </div>
);

interface RuleEntryProps {
  readonly rule: ReadRule;
  readonly commenced: Commencements;
  readonly today: LocalDate;
}
/** One rule in plain words, each version of it, the answers it gives, and what the law leaves open. */
export function RuleEntry({ rule, commenced, today }: RuleEntryProps) {
  const { title, text } = ruleTitles[rule.id];
  return (
    <article className={styles['rule']} aria-labelledby={`rule-${rule.id}`}>
      <h3 id={`rule-${rule.id}`} tabIndex={-1}>{title}</h3>
      <p className={styles['text']}>{text}</p>
      <RuleVersions versions={rule.versions} commenced={commenced} today={today} />
      {rule.openPoints.length > 0 && <Open rule={rule} />}
      {rule.answers.length > 0 && <Answers rule={rule} />}
    </article>
  );
}
