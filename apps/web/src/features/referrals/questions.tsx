import { noteAnswer } from '@alongside/contracts/referrals';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Card } from '../../kit/card';
import { LongTextField } from '../../kit/fields/long-text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { shortDate } from '../../platform/format';
import { triage } from '../../words/triage';
import { notingAnswer, type ReferralShown } from './referrals.queries';
import styles from './detail.module.css';

const words = triage.asked;
const NOTHING = { answer: '' };

function AnswerForm({ referral: { id, version } }: { readonly referral: ReferralShown }) {
  return (
    <EndpointForm
      endpoint={noteAnswer}
      mutation={useMutation(notingAnswer(useQueryClient(), id))}
      initial={NOTHING}
      draft={{ type: 'answer', id }}
      submit={words.submit}
      toBody={(values) => ({ ...values, version })}
      onDone={() => undefined}
    >
      <LongTextField name="answer" label={words.label} errors={{ missing: words.missing }} />
    </EndpointForm>
  );
}

/** What we asked whoever referred, and what came back. */
export function Questions({ referral }: { readonly referral: ReferralShown }) {
  const { questions, allowedActions } = referral;
  if (questions.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="asked">
      <h2 id="asked">{words.heading}</h2>
      <Card>
        <ul className={styles['asked']}>
          {questions.map(({ askedOn, question, answeredOn, answer }) => (
            <li key={askedOn + question}>
              <small>{words.on(shortDate(askedOn))}</small>
              <strong>{question}</strong>
              {answeredOn ? <p>{`${words.answered(shortDate(answeredOn))}: ${answer ?? ''}`}</p> : <p data-open>{words.open}</p>}
            </li>
          ))}
        </ul>
        {allowedActions.includes('referral:answer') && <AnswerForm referral={referral} />}
      </Card>
    </section>
  );
}
