import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FormError } from '../../kit/form/issues';
import { announce } from '../../kit/live-region';
import { sentence } from '../../platform/format';
import { NoSignal, ProblemError } from '../../platform/problem-error';
import { answersOf } from '../../words/eligibility';
import { problems } from '../../words/problems';
import { called } from '../../words/pronouns';
import { states } from '../../words/states';
import { triage } from '../../words/triage';
import { correctionOf, errorsOfFacts, factsOf, type Facts } from './facts';
import { correcting, type ReferralShown } from './referrals.queries';

/** A date is typed letter by letter, and half of it may be another date: it is taken when the typing rests or the field is left. */
const REST_MS = 1200;
const isDateTyped = (was: Facts, now: Facts) =>
  was.dateOfBirth !== now.dateOfBirth || (['since', 'hearingOn', 'dischargeOn'] as const).some((field) => was.legalStatus[field] !== now.legalStatus[field]);
const same = (a: Facts, b: Facts) => JSON.stringify(correctionOf(a, b)) === JSON.stringify(correctionOf(b, b));

const sayAnswer = ({ answer, person, service }: ReferralShown) =>
  announce(triage.facts.upToDate(sentence(answersOf(service)[answer.answer](called(person.name), answer.missing.length).title)));

function failureOf(error: unknown): { readonly errors: readonly FormError[]; readonly general: readonly string[] } {
  if (error instanceof ProblemError && error.errors.length > 0) return { errors: error.errors, general: [] };
  if (error instanceof NoSignal) return { errors: [], general: [states.form.kept] };
  const { title, text } = problems[error instanceof ProblemError ? error.code : 'unexpected'];
  return { errors: [], general: [`${title}. ${text}`] };
}

/** The facts as they are typed; each change is saved by itself, and the answer that comes back replaces the one beside it. */
export function useFacts(referral: ReferralShown) {
  const [facts, setFacts] = useState(() => factsOf(referral));
  const [failure, setFailure] = useState<ReturnType<typeof failureOf>>({ errors: [], general: [] });
  const saved = useRef(facts);
  const latest = useRef(facts);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { mutate, isPending, isSuccess } = useMutation(correcting(useQueryClient(), referral.id));

  const saveNow = () => {
    clearTimeout(timer.current);
    const wanted = latest.current;
    const errors = errorsOfFacts(wanted);
    setFailure({ errors, general: [] });
    if (errors.length > 0 || same(wanted, saved.current)) return;
    const before = saved.current;
    saved.current = wanted;
    mutate(correctionOf(wanted, before), {
      onSuccess: sayAnswer,
      onError: (error) => {
        saved.current = before;
        setFailure(failureOf(error));
      },
    });
  };
  const change = (next: (was: Facts) => Facts) => {
    const was = latest.current;
    latest.current = next(was);
    setFacts(latest.current);
    clearTimeout(timer.current);
    if (isDateTyped(was, latest.current)) timer.current = setTimeout(saveNow, REST_MS);
    else saveNow();
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return { facts, change, saveNow, failure, isPending, isSaved: isSuccess && !isPending && failure.errors.length + failure.general.length === 0 };
}
