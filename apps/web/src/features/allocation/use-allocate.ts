import { useMutation, useQueryClient } from '@tanstack/react-query';
import { showToast } from '../../kit/overlay/toast';
import { nowInMilliseconds } from '../../platform/clock';
import { NoSignal, ProblemError } from '../../platform/problem-error';
import { newKey } from '../../platform/send';
import { sentence } from '../../platform/format';
import { allocation as words } from '../../words/allocation';
import { problems } from '../../words/problems';
import { called } from '../../words/pronouns';
import { allocating, suggestionsFor, undoing, type Advocate, type Allocated, type Suggestions } from './allocation.queries';

const GONE = new Set(['already-allocated', 'not-waiting', 'not-found', 'already-closed']);
export const isGone = (error: unknown): boolean => error instanceof ProblemError && GONE.has(error.code);

function failureText(error: unknown, person: string): string {
  if (error instanceof NoSignal) return words.noSignal;
  if (!(error instanceof ProblemError)) return words.couldNot;
  if (isGone(error)) return words.alreadyGone(person);
  if (error.code === 'stale-version') return words.stale(sentence(person));
  return `${problems[error.code].title}. ${problems[error.code].text}`;
}
const secondsUntil = (instant: string): number => Math.max(1, Math.round((Date.parse(instant) - nowInMilliseconds()) / 1000));

interface AllocateOptions {
  readonly suggestions: Suggestions;
  /** It has left the list, by us or by somebody else: on to the next one. */
  readonly onLeft: () => void;
  readonly onFailed: (text: string | null) => void;
}

/** Allocates with Undo for as long as the service lets it be taken back; what fails is said on the page and stays there. */
export function useAllocate({ suggestions: { referral }, onLeft, onFailed }: AllocateOptions) {
  const client = useQueryClient();
  const mutation = useMutation(allocating(client, referral.id));
  const undo = useMutation(undoing(client));
  const person = called(referral.name);

  const takeBack = ({ allocationId }: Allocated) =>
    undo.mutateAsync(allocationId).then(
      () => showToast({ text: words.undone(sentence(person)) }),
      (error: unknown) => onFailed(`${words.undoFailed(sentence(person))} ${failureText(error, person)}`),
    );
  const done = (allocated: Allocated) => {
    onFailed(null);
    onLeft();
    showToast({ text: words.done(sentence(person), allocated.advocateName), seconds: secondsUntil(allocated.undoUntil), undo: () => void takeBack(allocated) });
  };
  const fail = (error: unknown) => {
    onFailed(failureText(error, person));
    if (isGone(error)) onLeft();
    else void client.invalidateQueries({ queryKey: suggestionsFor(referral.id).queryKey });
  };
  /** Without a question asked: the first on the list. */
  const allocateTo = ({ membershipId }: Advocate) =>
    mutation.mutateAsync({ body: { version: referral.version, membershipId }, idempotencyKey: newKey() }).then(done, fail);
  return { mutation, done, fail, allocateTo: (advocate: Advocate) => void allocateTo(advocate) };
}
