import { RULES_PACK } from '@alongside/domain/law';
import { versionsNamed, type NamedVersion } from '@alongside/domain/rulebook';
import { IconUserQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { LocalDate } from '@alongside/domain';
import { longDate, plainDate } from '../../platform/format';
import { clocks as words, workingStep } from '../../words/clocks';
import { openPoint } from '../../words/eligibility';
import { factWord } from '../../words/facts';
import { ruleTitles } from '../../words/rule-titles';
import { confidences, rules, said } from '../../words/rules';
import { StatusChip } from '../chip';
import { Cited } from '../cited';
import styles from './worked-out.module.css';

/** A clock as an answer carries it, as far as its working goes. */
export interface ClockWorkedOutOf {
  readonly isLaw: boolean;
  readonly state: string;
  readonly citation: string;
  readonly ruleVersion: string;
  readonly working: readonly { readonly code: string; readonly date: LocalDate | null }[];
  readonly missing: readonly string[];
}
export interface ClockWorkedOutProps {
  readonly clock: ClockWorkedOutOf;
  /** Where the first day comes from: who told us, and when. */
  readonly start?: ReactNode;
  /** The way to where what is missing can be entered. */
  readonly toEnter?: ReactNode;
}

function Rule({ clock, named }: { readonly clock: ClockWorkedOutOf; readonly named: NamedVersion | undefined }) {
  const { worked } = words.detail;
  const says = named && said(named.version.says);
  const from = clock.ruleVersion.split('@')[1];
  return (
    <dl className={styles['facts']}>
      {named && <div><dt>{worked.rule}</dt><dd>{ruleTitles[named.rule.id].title}.{says && ` ${says}`} <code>{clock.ruleVersion}</code></dd></div>}
      {named && <div><dt>{worked.inForce}</dt><dd>{rules.inForce(plainDate((named.version.from ?? from) as LocalDate), named.version.to && plainDate(named.version.to))}</dd></div>}
      <div><dt>{worked.written}</dt><dd><Cited citation={clock.citation} /></dd></div>
      {named && <div><dt>{worked.sure}</dt><dd>{confidences[named.version.confidence]}</dd></div>}
      <div><dt>{worked.checked}</dt><dd>{plainDate(RULES_PACK.checkedTo)}</dd></div>
    </dl>
  );
}

const Steps = ({ clock, start }: Pick<ClockWorkedOutProps, 'clock' | 'start'>) => (
  <ol className={styles['steps']}>
    {clock.working.map(({ code, date }, at) => (
      <li key={code + String(date)}>
        {workingStep(code, date ? longDate(date) : '')}
        {at === 0 && start}
      </li>
    ))}
  </ol>
);

/** What the law leaves open, and whom to ask: never an answer of ours. */
const Person = ({ named }: { readonly named: NamedVersion | undefined }) => (
  <div className={styles['person']}>
    <StatusChip tone="info" icon={IconUserQuestion}>{rules.ask}</StatusChip>
    <ul>{(named?.rule.openPoints ?? []).map((point) => <li key={point}>{openPoint(point)}</li>)}</ul>
    <p>{words.detail.whom}</p>
  </div>
);

/** How a date was worked out: each step, the rule and since when it is the law, where it is written, how sure that is. */
export function ClockWorkedOut({ clock, start, toEnter }: ClockWorkedOutProps) {
  const [named] = versionsNamed(clock.ruleVersion);
  return (
    <div className={styles['worked']}>
      {clock.working.length > 0 && <Steps clock={clock} start={start} />}
      {clock.state === 'CHECK_WITH_A_PERSON' && <Person named={named} />}
      {clock.missing.length > 0 && (
        <div className={styles['missing']}>
          <p>{words.detail.missing}</p>
          <ul>{clock.missing.map((fact) => <li key={fact}>{words.detail.question(factWord(fact))}</li>)}</ul>
          {toEnter}
        </div>
      )}
      {clock.isLaw ? <Rule clock={clock} named={named} /> : <p className={styles['own']}>{words.detail.own}</p>}
    </div>
  );
}
