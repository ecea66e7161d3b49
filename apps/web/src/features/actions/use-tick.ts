import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { showToast } from '../../kit/overlay/toast';
import { ProblemError } from '../../platform/problem-error';
import { actions as words } from '../../words/actions';
import { changingAction, type ActionShown } from './actions.queries';

/** Ticks an action at once and offers to undo it; a failure puts the tick back and says so beside it. */
export function useTick({ id, version, doneAt }: ActionShown) {
  const { mutateAsync, isPending } = useMutation(changingAction(useQueryClient()));
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const set = async (isDone: boolean, from: number): Promise<ActionShown | null> => {
    setWanted(isDone);
    setFailure(null);
    try {
      return await mutateAsync({ actionId: id, body: { version: from, isDone } });
    } catch (error) {
      setFailure(error instanceof ProblemError && error.status === 409 ? words.changed : words.couldNot);
      return null;
    } finally {
      setWanted(null);
    }
  };
  const toggle = async () => {
    if (isPending) return;
    const isDone = doneAt === null;
    const saved = await set(isDone, version);
    if (saved && isDone) showToast({ text: words.done, undo: () => void set(false, saved.version) });
  };
  return { isDone: wanted ?? doneAt !== null, isPending, failure, toggle: () => void toggle() };
}
