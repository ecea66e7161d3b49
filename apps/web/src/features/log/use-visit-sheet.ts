import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FormError } from '../../kit/form/issues';
import { showToast } from '../../kit/overlay/toast';
import { ProblemError } from '../../platform/problem-error';
import { useDraftOwner, useDraftPlace } from '../../platform/draft-owner';
import { useIsReachable } from '../../platform/reachability';
import { useDraft } from '../../platform/use-draft';
import { log as words } from '../../words/log';
import { problems } from '../../words/problems';
import { states } from '../../words/states';
import type { ReadAction } from './action-field';
import { keepVisit } from './keep-visit';
import { useRefused, useUnfinished } from './use-earlier';
import { bodyOf } from './visit-body';
import { errorsInVisit, shownAt } from './visit-checks';
import type { VisitFacts } from './visit-facts';
import { EMPTY_VISIT, type VisitValues } from './visit-values';

interface Outcome {
  readonly errors: readonly FormError[];
  readonly general: readonly string[];
  readonly attempt: number;
  /** Found here, so it goes as soon as it is mended; what the service said stays until the next try. */
  readonly isOurs: boolean;
}
const CLEAN: Outcome = { errors: [], general: [], attempt: 0, isOurs: true };

const saidBy = (error: unknown): string => {
  if (!(error instanceof ProblemError)) return states.form.kept;
  const { title, text } = problems[error.code];
  return words.refused(title, text);
};

function shownErrors({ errors, isOurs }: Outcome, values: VisitValues, check: () => readonly FormError[]): readonly FormError[] {
  if (errors.length === 0) return errors;
  if (!isOurs) return errors.map((error) => shownAt(values, error));
  const still = check();
  return errors.filter(({ pointer }) => still.some((error) => error.pointer === pointer));
}

/** What the service refused is taken up again in the draft it was written in, with the fields marked. */
function useTakenUp(personId: string, draft: ReturnType<typeof useVisitDraft>['draft'], say: (outcome: Outcome) => void) {
  const refused = useRefused(personId);
  const [takenUp, setTakenUp] = useState<string | null>(null);
  const { resume } = draft;
  useEffect(() => {
    if (!refused?.refusedAs || takenUp === refused.id) return;
    setTakenUp(refused.id);
    const [draftId] = refused.draftIds ?? [];
    if (draftId) void resume(draftId);
    const { title, text } = problems[refused.refusedAs];
    say({ errors: refused.refusedAt ?? [], general: [words.refused(title, text)], attempt: 1, isOurs: false });
  }, [refused, takenUp, resume, say]);
  return refused;
}

function useVisitDraft(personId: string) {
  const [about] = useState({ type: 'contact', id: personId });
  const place = useDraftPlace(about);
  const draft = useDraft(place, EMPTY_VISIT);
  const [instead, setInstead] = useState<readonly string[]>([]);
  const earlier = useUnfinished(place).filter(({ id }) => id !== draft.id && !instead.includes(id));
  return {
    draft,
    instead,
    earlier: draft.wasRestored ? undefined : earlier.at(-1),
    startAgain: async () => {
      setInstead((was) => [...was, ...earlier.map(({ id }) => id), ...(draft.wasRestored ? [draft.id] : [])]);
      if (draft.wasRestored) await draft.startAgain();
    },
  };
}

/** The state of the log sheet: one draft, what is wrong with it, and its saving. */
export function useVisitSheet(facts: VisitFacts, readAction: ReadAction, onSaved: () => void) {
  const { personId } = facts;
  const client = useQueryClient();
  const owner = useDraftOwner();
  const isReachable = useIsReachable();
  const { draft, earlier, instead, startAgain } = useVisitDraft(personId);
  const [outcome, setOutcome] = useState(CLEAN);
  const [isSaving, setIsSaving] = useState(false);
  const refused = useTakenUp(personId, draft, setOutcome);
  const { values } = draft;

  const check = () => errorsInVisit(values, () => bodyOf(values, facts, draft.startedAt));
  const save = async () => {
    const errors = check();
    if (errors.length > 0 || owner === null) return setOutcome(({ attempt }) => ({ errors, general: [], attempt: attempt + 1, isOurs: true }));
    setIsSaving(true);
    try {
      await draft.keepNow().catch(() => undefined);
      const draftIds = [draft.id, ...instead];
      const action = values.action === null ? null : readAction(values.action);
      await keepVisit(client, { owner, personId, body: bodyOf(values, facts, draft.startedAt), idempotencyKey: draft.idempotencyKey, draftIds, insteadOf: refused?.id ?? null, action });
      showToast({ text: isReachable ? words.saved : words.savedHere });
      onSaved();
    } catch (error) {
      const named = error instanceof ProblemError ? error.errors : [];
      setOutcome(({ attempt }) => ({ errors: named, general: named.length > 0 ? [] : [saidBy(error)], attempt: attempt + 1, isOurs: false }));
      setIsSaving(false);
    }
  };
  return { draft, earlier, startAgain, save: () => void save(), isSaving, isReachable, ...outcome, errors: shownErrors(outcome, values, check) };
}
