import type { EndpointSpec } from '@alongside/contracts/endpoint';
import type { ReactNode } from 'react';
import { states } from '../../words/states';
import { Button } from '../button';
import { Form } from './form';
import styles from './form.module.css';
import { useEndpointForm, type EndpointFormOptions } from './use-endpoint-form';

interface EndpointFormProps<E extends EndpointSpec, Values, Answer> extends EndpointFormOptions<E, Values, Answer> {
  /** The words on the button that saves; a function where they depend on what was answered. */
  readonly submit?: string | ((values: Values) => string);
  readonly onCancel?: () => void;
  /** Beside the buttons. */
  readonly aside?: ReactNode;
  /** Fields; a function where they depend on what was answered. */
  readonly children: ReactNode | ((values: Values) => ReactNode);
}

export function EndpointForm<E extends EndpointSpec, Values, Answer>(props: EndpointFormProps<E, Values, Answer>) {
  const { submit = states.form.save, onCancel, aside, children } = props;
  const form = useEndpointForm(props);
  const { draft, outcome, isSending } = form;
  if (!draft.isReady) return null;
  return (
    <Form
      values={draft.values}
      onChange={draft.change}
      errors={outcome.errors}
      general={outcome.general}
      attempt={outcome.attempt}
      onSubmit={form.submit}
      isSending={isSending}
    >
      {draft.wasRestored && (
        <p className={styles['note']}>
          {states.form.restored}
          <Button kind="link" onClick={() => void draft.clear()}>{states.form.startAgain}</Button>
        </p>
      )}
      {typeof children === 'function' ? children(draft.values) : children}
      <div className={styles['actions']}>
        <Button kind="main" type="submit" aria-disabled={isSending || undefined}>
          {isSending ? states.form.sending : typeof submit === 'function' ? submit(draft.values) : submit}
        </Button>
        {onCancel && <Button kind="quiet" onClick={onCancel}>{states.form.cancel}</Button>}
        {aside}
      </div>
    </Form>
  );
}
