import { useCallback, useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { fieldMessage } from '../../words/field-codes';
import { ErrorSummary, type SummaryLine } from './error-summary';
import { FormProvider, type FieldSpeech, type FormContextValue } from './form-context';
import styles from './form.module.css';
import type { FormError } from './issues';
import { fieldOf, valueAt, withValueAt } from './paths';

export interface FormProps<Values> {
  readonly values: Values;
  readonly onChange: (next: (values: Values) => Values) => void;
  readonly errors: readonly FormError[];
  /** Lines about the whole form: why a save failed. */
  readonly general?: readonly string[];
  /** Counts tries to save, so that focus returns to the summary each time. */
  readonly attempt: number;
  readonly onSubmit: () => void;
  readonly isSending?: boolean;
  /** For a button that stands outside of the form: `<Button type="submit" form={id}>`. */
  readonly id?: string;
  readonly children: ReactNode;
}

type Speeches = ReadonlyMap<string, FieldSpeech>;
const UNKNOWN: FieldSpeech = { thing: 'this', errors: {}, inputId: '' };

const messagesOf = (errors: readonly FormError[], speeches: Speeches): ReadonlyMap<string, string> => {
  const messages = new Map<string, string>();
  for (const { pointer, code } of errors) {
    const name = fieldOf(pointer, speeches.keys()) ?? '';
    const { thing, errors: own } = speeches.get(name) ?? UNKNOWN;
    if (!messages.has(name)) messages.set(name, fieldMessage(code, thing, own));
  }
  return messages;
};

function useSpeeches() {
  const [speeches, setSpeeches] = useState<Speeches>(new Map());
  const register = useCallback((name: string, speech: FieldSpeech) => {
    setSpeeches((was) => new Map(was).set(name, speech));
    return () =>
      setSpeeches((was) => {
        if (was.get(name) !== speech) return was;
        const next = new Map(was);
        next.delete(name);
        return next;
      });
  }, []);
  return { speeches, register };
}

/** A form whose values live with its owner. Errors never clear anything that was typed. */
export function Form<Values>({ values, onChange, errors, general = [], attempt, onSubmit, isSending = false, id, children }: FormProps<Values>) {
  const { speeches, register } = useSpeeches();
  const messages = useMemo(() => messagesOf(errors, speeches), [errors, speeches]);
  const change = useCallback((name: string, value: unknown) => onChange((was) => withValueAt(was, name, value)), [onChange]);
  const form = useMemo(
    (): FormContextValue => ({
      valueOf: (name) => valueAt(values, name),
      change,
      errorOf: (name) => messages.get(name),
      register,
      isSending,
    }),
    [values, change, messages, register, isSending],
  );
  const lines: SummaryLine[] = [
    ...general.map((text) => ({ text })),
    ...[...messages].map(([name, text]) => ({ text, inputId: speeches.get(name)?.inputId })),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!isSending) onSubmit();
  };
  return (
    <FormProvider value={form}>
      <form id={id} className={styles['form']} noValidate onSubmit={submit} aria-busy={isSending || undefined}>
        <ErrorSummary lines={lines} attempt={attempt} />
        {children}
      </form>
    </FormProvider>
  );
}
