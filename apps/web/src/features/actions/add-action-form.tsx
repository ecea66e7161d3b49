import { addAction } from '@alongside/contracts/contacts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { StatusChip } from '../../kit/chip';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { showToast } from '../../kit/overlay/toast';
import { today } from '../../platform/clock';
import { longDate } from '../../platform/format';
import { actions as words } from '../../words/actions';
import { addingAction } from './actions.queries';
import styles from './actions.module.css';
import { readAction } from './read-action';

const EMPTY = { title: '' };
const MISSING = { missing: words.add.missing, 'too-short': words.add.missing };

/** What was read out of the words, said before it is saved. */
function Read({ typed }: { readonly typed: string }) {
  const { title, dueOn } = readAction(typed, today());
  return (
    <p className={styles['read']} role="status">
      {typed.trim() !== '' && (dueOn ? (
        <>
          <StatusChip tone="soon">{words.add.due(longDate(dueOn))}</StatusChip> {title}
        </>
      ) : words.add.noDay)}
    </p>
  );
}

interface AddActionFormProps {
  readonly personId: string;
  readonly onDone: () => void;
}

/** One line: 'send letter friday'. The day is read from the words and shown; Enter saves. */
export function AddActionForm({ personId, onDone }: AddActionFormProps) {
  return (
    <EndpointForm
      endpoint={addAction}
      mutation={useMutation(addingAction(useQueryClient(), personId))}
      initial={EMPTY}
      draft={{ type: 'action', id: personId }}
      submit={words.add.submit}
      toBody={({ title }) => readAction(title, today())}
      onCancel={onDone}
      onDone={() => {
        showToast({ text: words.add.added });
        onDone();
      }}
    >
      {({ title }) => (
        <div className={styles['add']}>
          <TextField name="title" label={words.add.label} hint={words.add.hint} errors={MISSING} maxLength={340} autoFocus />
          <Read typed={title} />
        </div>
      )}
    </EndpointForm>
  );
}
