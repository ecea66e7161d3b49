import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormError } from '../../kit/form/issues';
import { showToast } from '../../kit/overlay/toast';
import { useDraftOwner, useDraftPlace } from '../../platform/draft-owner';
import { NoSignal, ProblemError } from '../../platform/problem-error';
import { useDraft } from '../../platform/use-draft';
import { problems } from '../../words/problems';
import { sharingTab as words } from '../../words/sharing-tab';
import { states } from '../../words/states';
import { choicesOf, errorsInSharing, NOTHING_CHANGED, without, type AskedOf } from './sharing-values';
import { savingChoices } from './sharing.queries';

interface Outcome {
  readonly errors: readonly FormError[];
  readonly general: readonly string[];
  readonly attempt: number;
}
const CLEAN: Outcome = { errors: [], general: [], attempt: 0 };

const saidBy = (error: unknown): string => {
  if (error instanceof NoSignal) return states.form.kept;
  const { title, text } = problems[error instanceof ProblemError ? error.code : 'unexpected'];
  return `${title}. ${text}`;
};

/** What is being changed together with the person, kept on the device until it is saved. */
export function useSharing(personId: string, asked: AskedOf) {
  const owner = useDraftOwner();
  const [about] = useState({ type: 'sharing', id: personId });
  const draft = useDraft(useDraftPlace(about), NOTHING_CHANGED);
  const saving = useMutation(savingChoices(useQueryClient(), personId));
  const [outcome, setOutcome] = useState(CLEAN);
  const fail = (found: Pick<Outcome, 'errors' | 'general'>) => setOutcome(({ attempt }) => ({ ...found, attempt: attempt + 1 }));

  const save = async () => {
    const errors = errorsInSharing(draft.values, asked);
    if (errors.length > 0 || owner === null) return fail({ errors, general: [] });
    try {
      const onSaved = (partyId: string) => draft.change((was) => without(was, partyId));
      const { isAllSent } = await saving.mutateAsync({ owner, choices: choicesOf(draft.values, asked), onSaved });
      await draft.clear();
      setOutcome(CLEAN);
      showToast({ text: isAllSent ? words.saved : words.keptHere });
    } catch (error) {
      fail({ errors: [], general: [saidBy(error)] });
    }
  };
  const still = errorsInSharing(draft.values, asked);
  const errors = outcome.errors.filter(({ pointer }) => still.some((error) => error.pointer === pointer));
  return { draft, save: () => void save(), isSaving: saving.isPending, ...outcome, errors };
}
