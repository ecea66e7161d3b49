import { addSharingParty } from '@alongside/contracts/sharing';
import { SHARING_PARTY_KINDS } from '@alongside/domain/codes';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { SelectField } from '../../kit/fields/select-field';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { optionsOf, wordFor } from '../../words/codes';
import { sharing } from '../../words/sharing';
import { sharingTab as words } from '../../words/sharing-tab';
import { addingParty } from './sharing.queries';

interface NewParty {
  readonly kind: string | null;
  readonly name: string;
}
const EMPTY: NewParty = { kind: null, name: '' };
/** A relative or a friend is somebody by name; an office is called what it is unless said otherwise. */
const NAMED = new Set<string | null>(['RELATIVE', 'FRIEND', 'OTHER']);
const nameOf = ({ kind, name }: NewParty) => (name.trim() === '' && kind !== null && !NAMED.has(kind) ? wordFor(sharing.parties, kind) : name);

interface AddPartyProps {
  readonly personId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function AddPartyForm({ personId, onClose }: Omit<AddPartyProps, 'isOpen'>) {
  const done = () => {
    showToast({ text: words.add.added });
    onClose();
  };
  return (
    <EndpointForm
      endpoint={addSharingParty} mutation={useMutation(addingParty(useQueryClient(), personId))} initial={EMPTY}
      draft={{ type: 'sharing-party', id: personId }} toBody={(values) => ({ kind: values.kind, name: nameOf(values) })}
      submit={words.add.submit} onDone={done} onCancel={onClose}
    >
      {({ kind }) => (
        <>
          <SelectField
            name="kind" label={words.add.kind} empty={words.add.kindEmpty} options={optionsOf(SHARING_PARTY_KINDS, sharing.parties)}
            errors={{ missing: words.add.kindMissing, 'already-done': words.add.twice }}
          />
          <TextField
            name="name" label={words.add.name} hint={words.add.nameHint} isOptional={kind !== null && !NAMED.has(kind)} maxLength={120}
            errors={{ missing: words.add.nameMissing, 'too-short': words.add.nameMissing }}
          />
        </>
      )}
    </EndpointForm>
  );
}

export const AddParty = ({ isOpen, ...form }: AddPartyProps) => (
  <Sheet kind="dialog" isOpen={isOpen} onClose={form.onClose} title={words.add.title}>
    <AddPartyForm {...form} />
  </Sheet>
);
