import { findPublicPlace } from '@alongside/contracts/public-referrals';
import { IconChevronLeft } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { Icon } from '../../kit/icon';
import { send } from '../../platform/send';
import { useTitle } from '../../platform/title';
import { refer } from '../../words/refer';
import { NO_ANSWERS, type Answers, type Who } from './answers';
import { CheckAnswers } from './check-answers';
import { errorsAmong, errorsOf } from './checks';
import type { FindWards, Question } from './question';
import { QuestionPage } from './question-page';
import styles from './refer.module.css';
import { SentPage } from './sent-page';
import { useReferralForm } from './use-referral-form';

export const CHECK = 'check';
interface ReferralFormProps {
  readonly provider: string;
  readonly providerName: string;
  readonly who: Who;
  readonly step: string;
  readonly questions: readonly Question[];
  /** What was answered before the form began. */
  readonly initial?: Answers;
  readonly pathTo: (step: string) => string;
  readonly onGo: (step: string) => void;
  readonly onBack: () => void;
}

function useFindWards(provider: string): FindWards {
  return useCallback(async (typed: string, signal: AbortSignal) => (await send(findPublicPlace, { params: { provider }, query: { typed } }, { signal })).items, [provider]);
}

/** Who has been at the check page comes back to it from any question, as Change promises. */
function useHasReachedCheck(step: string): boolean {
  const [hasReached, setHasReached] = useState(false);
  if (step === CHECK && !hasReached) setHasReached(true);
  return hasReached;
}

/** One form, a page at a time; the address says which page, and the answers stay while pages come and go. */
export function ReferralForm({ provider, providerName, who, step, questions, initial = NO_ANSWERS, pathTo, onGo, onBack }: ReferralFormProps) {
  const form = useReferralForm(provider, who, step, initial);
  const find = useFindWards(provider);
  const hasReachedCheck = useHasReachedCheck(step);
  const asked = questions.filter(({ isAsked }) => isAsked?.(form.answers) ?? true);
  const at = asked.findIndex(({ id }) => id === step);
  const question = asked[at] ?? questions.find(({ id }) => id === step);
  useTitle(refer.titles[who], { isError: form.outcome.attempt > 0, product: providerName });
  if (form.reference !== null) return <SentPage who={who} reference={form.reference} />;

  const carryOn = () => {
    const errors = errorsAmong(errorsOf(who, form.answers), question?.fields ?? []);
    if (errors.length > 0) form.fail(errors, []);
    else onGo(hasReachedCheck ? CHECK : (asked[at + 1]?.id ?? CHECK));
  };
  return (
    <>
      <p className={styles['top']}>
        <button type="button" className={styles['back']} onClick={onBack}>
          <Icon of={IconChevronLeft} size={20} />
          {refer.back}
        </button>
        {at >= 0 && <span className={styles['quiet']}>{refer.progress(at + 1, asked.length)}</span>}
      </p>
      {question ? (
        <QuestionPage key={question.id} who={who} question={question} answers={form.answers} onChange={form.change} errors={form.outcome.errors} attempt={form.outcome.attempt} find={find} onCarryOn={carryOn} />
      ) : (
        <CheckAnswers who={who} answers={form.answers} questions={asked} pathTo={pathTo} general={form.outcome.general} errors={form.outcome.errors} attempt={form.outcome.attempt} isSending={form.isSending} onSend={form.submit} />
      )}
    </>
  );
}
