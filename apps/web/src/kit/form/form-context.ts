import { createContext, useContext, useEffect, useId } from 'react';
import { withinASentence } from '../../words/within-a-sentence';

/** How a field is spoken of when something is wrong with it. */
export interface FieldSpeech {
  /** "a name to use", to follow "Enter" or "Check". */
  readonly thing: string;
  /** The field's own sentence for a code. */
  readonly errors: Readonly<Record<string, string>>;
  readonly inputId: string;
}

export interface FormContextValue {
  readonly valueOf: (name: string) => unknown;
  readonly change: (name: string, value: unknown) => void;
  readonly errorOf: (name: string) => string | undefined;
  readonly register: (name: string, speech: FieldSpeech) => () => void;
  readonly isSending: boolean;
}

const FormContext = createContext<FormContextValue | null>(null);
export const FormProvider = FormContext.Provider;
export function useForm(): FormContextValue {
  const form = useContext(FormContext);
  if (!form) throw new Error('a field stands outside a form');
  return form;
}

export interface FieldProps {
  /** Where the value lives in the form: 'title', 'person.name'. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isOptional?: boolean;
  /** What errors call it; the label in lower case unless said. */
  readonly thing?: string;
  readonly errors?: Readonly<Record<string, string>>;
}

const NONE = {};
const lowered = (label: string) => withinASentence(label).replace(/\?$/, '');

export interface FieldState<Value> {
  readonly value: Value | undefined;
  readonly change: (value: Value | null) => void;
  readonly error: string | undefined;
  readonly inputId: string;
  readonly hintId: string;
  readonly errorId: string;
  /** For the control: what describes it, and whether it is wrong. */
  readonly aria: { 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };
}

/** Ties a control to the form around it. The values of a form come from its own fields, so a field knows its type. */
export function useField<Value>({ name, label, hint, thing, errors = NONE }: FieldProps): FieldState<Value> {
  const { valueOf, change, errorOf, register } = useForm();
  const inputId = useId();
  const said = thing ?? lowered(label);
  useEffect(() => register(name, { thing: said, errors, inputId }), [register, name, said, errors, inputId]);
  const error = errorOf(name);
  const [hintId, errorId] = [`${inputId}-hint`, `${inputId}-error`];
  const described = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ');
  return {
    value: valueOf(name) as Value | undefined,
    change: (value) => change(name, value),
    error,
    inputId,
    hintId,
    errorId,
    aria: { 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined },
  };
}
