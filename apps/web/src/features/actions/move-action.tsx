import { changeAction } from '@alongside/contracts/contacts';
import { isLocalDate, type LocalDate } from '@alongside/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { DateField } from '../../kit/fields/date-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { longDate } from '../../platform/format';
import { actions as words } from '../../words/actions';
import { changingAction, movingAction, type ActionShown } from './actions.queries';

interface MoveValues {
  readonly dueOn: string | null;
}
const MISSING = { missing: words.moveMissing, 'wrong-type': words.moveMissing };

function MoveForm({ action, onDone }: { readonly action: ActionShown; readonly onDone: () => void }) {
  const client = useQueryClient();
  const undoing = useMutation(changingAction(client));
  const moved = (dueOn: LocalDate, version: number) =>
    showToast({ text: words.moved(longDate(dueOn)), undo: () => undoing.mutate({ actionId: action.id, body: { version, dueOn: action.dueOn } }) });
  return (
    <EndpointForm
      endpoint={changeAction}
      mutation={useMutation(movingAction(client, action.id))}
      initial={{ dueOn: null } as MoveValues}
      toBody={({ dueOn }) => ({ version: action.version, dueOn: dueOn ?? '-' })}
      onCancel={onDone}
      onDone={({ dueOn, version }) => {
        if (dueOn && isLocalDate(dueOn)) moved(dueOn, version);
        onDone();
      }}
    >
      <DateField name="dueOn" label={words.moveField} leaning="ahead" errors={{ ...MISSING, 'not-a-date': words.moveMissing }} />
    </EndpointForm>
  );
}

/** Moves an action to another day. */
export function MoveAction({ action }: { readonly action: ActionShown }) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button kind="link" data-action-move aria-label={words.moveNamed(action.title)} onClick={() => setIsOpen(true)}>
        {words.move}
      </Button>
      <Sheet kind="dialog" isOpen={isOpen} onClose={close} title={words.moveTitle} lead={action.title}>
        <MoveForm action={action} onDone={close} />
      </Sheet>
    </>
  );
}
