import { sendReferral } from '@alongside/contracts/public-referrals';
import type { BodyIn } from '@alongside/contracts/endpoint';
import { useRef, useState } from 'react';
import type { FormError } from '../../kit/form/issues';
import { ProblemError } from '../../platform/problem-error';
import { newKey, send } from '../../platform/send';
import { refer } from '../../words/refer';
import { bodyOf, NO_ANSWERS, type Answers, type Who } from './answers';
import { errorsOf } from './checks';

interface Outcome {
  /** The page it was found on: another page starts clean. */
  readonly step: string;
  readonly errors: readonly FormError[];
  readonly general: readonly string[];
  readonly attempt: number;
}
const CLEAN: Outcome = { step: '', errors: [], general: [], attempt: 0 };

/** The answers of one form, in memory alone, and sending them once: a retry carries the same key. */
export function useReferralForm(provider: string, who: Who, step: string, initial: Answers) {
  const [answers, setAnswers] = useState<Answers>(initial);
  const [found, setOutcome] = useState(CLEAN);
  const outcome = found.step === step ? found : CLEAN;
  const [reference, setReference] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const key = useRef(newKey());
  const fail = (errors: readonly FormError[], general: readonly string[]) => setOutcome(({ attempt }) => ({ step, errors, general, attempt: attempt + 1 }));

  const change = (next: (was: Answers) => Answers) => {
    // Another answer is another referral, should the first one have arrived unseen.
    key.current = newKey();
    setAnswers(next);
  };
  const submit = async () => {
    const errors = errorsOf(who, answers);
    if (errors.length > 0) return fail(errors, []);
    setSending(true);
    try {
      const body = bodyOf(who, answers) as BodyIn<typeof sendReferral>;
      const receipt = await send(sendReferral, { params: { provider }, body }, { idempotencyKey: key.current });
      setAnswers(NO_ANSWERS);
      setOutcome(CLEAN);
      setReference(receipt.reference);
    } catch (error) {
      const named = error instanceof ProblemError ? error.errors : [];
      fail(named, named.length > 0 ? [] : [refer.check.failed]);
    } finally {
      setSending(false);
    }
  };
  return { answers, change, outcome, fail, reference, isSending, submit: () => void submit() };
}
