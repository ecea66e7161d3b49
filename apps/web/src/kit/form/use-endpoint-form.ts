import type { BodyIn, EndpointSpec, ResponseOf } from '@alongside/contracts/endpoint';
import { useState } from 'react';
import { useDraftPlace, type DraftSubject } from '../../platform/draft-owner';
import { NoSignal, ProblemError } from '../../platform/problem-error';
import { useDraft } from '../../platform/use-draft';
import { problems } from '../../words/problems';
import { states } from '../../words/states';
import { errorsIn, withoutBlanks, type FormError } from './issues';

/** What a mutation is given: the body, and the key that makes a repeat the same thing. */
export interface Saving<E extends EndpointSpec> {
  readonly body: BodyIn<E>;
  readonly idempotencyKey: string;
}
export interface SavingMutation<E extends EndpointSpec, Answer = ResponseOf<E>> {
  readonly mutateAsync: (saving: Saving<E>) => Promise<Answer>;
  readonly isPending: boolean;
}

export interface EndpointFormOptions<E extends EndpointSpec, Values, Answer> {
  readonly endpoint: E;
  readonly mutation: SavingMutation<E, Answer>;
  /** What a new form starts with; never evidence. */
  readonly initial: Values;
  /** From what the fields hold to what the contract takes; blanks are left out afterwards. */
  readonly toBody?: ((values: Values) => unknown) | undefined;
  /** Keeps what is typed on this device under this record. */
  readonly draft?: DraftSubject | undefined;
  /** Words of the form's own for a refusal, as lines over it; undefined leaves it to the general ones. */
  readonly sayRefusal?: ((refusal: ProblemError) => readonly string[] | undefined) | undefined;
  readonly onDone: (answer: Answer) => void;
}

interface Outcome {
  readonly errors: readonly FormError[];
  readonly general: readonly string[];
  readonly attempt: number;
}
const CLEAN: Outcome = { errors: [], general: [], attempt: 0 };

/** What a failed save says: at the fields it names, or as lines over the form. */
function failureOf(error: unknown, sayRefusal: (refusal: ProblemError) => readonly string[] | undefined): Pick<Outcome, 'errors' | 'general'> {
  if (error instanceof NoSignal) return { errors: [], general: [states.form.kept] };
  if (!(error instanceof ProblemError)) return { errors: [], general: [problems.unexpected.text] };
  const said = sayRefusal(error);
  if (said) return { errors: [], general: said };
  if (error.errors.length > 0) return { errors: error.errors, general: [] };
  const { title, text } = problems[error.code];
  const wait = error.retryAfterSeconds ? [states.form.retryAfter(error.retryAfterSeconds)] : [];
  const reference = error.status >= 500 && error.instance ? [states.reference(error.instance)] : [];
  return { errors: [], general: [`${title}. ${text}`, ...wait, ...reference] };
}

/** A form of one endpoint: checked by the contract's schema, kept while it is written, cleared only by a confirmed save. */
export function useEndpointForm<E extends EndpointSpec, Values, Answer>(options: EndpointFormOptions<E, Values, Answer>) {
  const { endpoint, mutation, toBody, onDone, sayRefusal = () => undefined } = options;
  const [empty] = useState(options.initial);
  const draft = useDraft(useDraftPlace(options.draft), empty);
  const [outcome, setOutcome] = useState(CLEAN);
  const fail = (found: Pick<Outcome, 'errors' | 'general'>) => setOutcome(({ attempt }) => ({ ...found, attempt: attempt + 1 }));

  const submit = async () => {
    const body = withoutBlanks(toBody ? toBody(draft.values) : draft.values);
    const errors = endpoint.body ? errorsIn(endpoint.body, body) : [];
    if (errors.length > 0) return fail({ errors, general: [] });
    await draft.keepNow();
    try {
      // The schema has just taken it, so it is of the shape that the contract names.
      const answer = await mutation.mutateAsync({ body: body as BodyIn<E>, idempotencyKey: draft.idempotencyKey });
      await draft.clear();
      setOutcome(CLEAN);
      onDone(answer);
    } catch (error) {
      fail(failureOf(error, sayRefusal));
    }
  };
  return { draft, outcome, submit: () => void submit(), isSending: mutation.isPending };
}
