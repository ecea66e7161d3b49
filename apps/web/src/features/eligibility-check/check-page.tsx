import type { Commencements } from '@alongside/domain/law';
import { IconChevronLeft, IconShieldLock } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { Form } from '../../kit/form/form';
import { Icon } from '../../kit/icon';
import { useTitle } from '../../platform/title';
import { check as words } from '../../words/eligibility-check';
import { FIELDS } from './check-fields';
import { stillSaid, type CheckValues } from './check-values';
import { CheckHeading } from './heading';
import { Result } from './result';
import { Said } from './said';
import { useCheck, type Check } from './use-check';
import styles from './check.module.css';

interface CheckPageProps {
  readonly providerName: string;
  readonly commenced: Commencements;
  /** Refer with what was said; absent where the provider takes nothing by form. */
  readonly onRefer?: (said: CheckValues) => void;
}

const Promise = () => (
  <p className={styles['promise']}>
    <Icon of={IconShieldLock} size={22} />
    <span>{words.nothing} {words.noName}</span>
  </p>
);

const Start = ({ onStart }: { readonly onStart: () => void }) => (
  <>
    <CheckHeading focusKey="start">{words.heading}</CheckHeading>
    <p>{words.lead}</p>
    <Promise />
    <Button kind="main" size="large" isWide onClick={onStart}>{words.start}</Button>
  </>
);

function Asking({ check, onLeave }: { readonly check: Check; readonly onLeave: () => void }) {
  const { question, values, asked } = check;
  if (question === null) return null;
  const Fields = FIELDS[question];
  return (
    <>
      <button type="button" className={styles['back']} onClick={asked.length > 0 ? check.back : onLeave}>
        <Icon of={IconChevronLeft} size={20} />
        {words.back}
      </button>
      <Form key={question} values={values} onChange={check.change} errors={check.errors} attempt={check.attempt} onSubmit={check.carryOn}>
        <CheckHeading focusKey={question}>{words.question[question].heading}</CheckHeading>
        <Fields values={values} />
        <Button type="submit" kind="main" size="large" isWide>{words.carryOn}</Button>
      </Form>
    </>
  );
}

const Answered = ({ check, onRefer }: { readonly check: Check } & Pick<CheckPageProps, 'onRefer'>) => (
  <>
    <Result check={check} />
    {onRefer && (
      <div className={styles['go']}>
        <Button kind="main" size="large" isWide onClick={() => onRefer(stillSaid(check.values, check.asked))}>{check.answer?.answer === 'qualifies' ? words.refer : words.referAnyway}</Button>
        <p className={styles['quiet']}>{words.referHint}</p>
      </div>
    )}
    <Said check={check} />
    <Button kind="link" onClick={check.startAgain}>{words.again}</Button>
  </>
);

/** Question by question to the rules' answer, in the browser alone. */
export function CheckPage({ providerName, commenced, onRefer }: CheckPageProps) {
  const [hasStarted, setHasStarted] = useState(false);
  const check = useCheck(commenced);
  useTitle(words.title, { isError: check.attempt > 0, product: providerName });
  return (
    <div className={styles['stack']}>
      {!hasStarted && <Start onStart={() => setHasStarted(true)} />}
      {hasStarted && check.question !== null && <Asking check={check} onLeave={() => setHasStarted(false)} />}
      {hasStarted && check.question === null && <Answered check={check} {...(onRefer && { onRefer })} />}
    </div>
  );
}
