import { addWard, changeWard } from '@alongside/contracts/places';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LongTextField } from '../../kit/fields/long-text-field';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { hospital as hospitalWords, ward as words } from '../../words/places';
import { addingWard, changingWard, type Hospital, type Ward } from './places.queries';

const NEW = { name: '', kind: null, odsCode: null, phone: null, visitingNotes: null };

const Fields = () => (
  <>
    <TextField name="name" label={words.name} hint={words.nameHint} autoFocus />
    <TextField name="kind" label={words.kind} hint={words.kindHint} isOptional />
    <TextField name="phone" label={words.phone} inputMode="tel" width="middle" isOptional />
    <TextField name="odsCode" label={hospitalWords.ods} width="short" isOptional />
    <LongTextField name="visitingNotes" label={words.notes} hint={hospitalWords.notesHint} isOptional />
  </>
);

const AddForm = ({ hospitalId, onClose }: { readonly hospitalId: string; readonly onClose: () => void }) => (
  <EndpointForm
    endpoint={addWard} mutation={useMutation(addingWard(useQueryClient(), hospitalId))} initial={NEW} draft={{ type: 'ward', id: hospitalId }} submit={hospitalWords.addWard} onCancel={onClose}
    onDone={() => {
      onClose();
      showToast({ text: hospitalWords.added });
    }}
  >
    <Fields />
  </EndpointForm>
);
function ChangeForm({ ward, onClose }: { readonly ward: Ward; readonly onClose: () => void }) {
  const mutation = useMutation(changingWard(useQueryClient(), ward.id));
  const [initial] = useState(() => ({ name: ward.name, kind: ward.kind, odsCode: ward.odsCode, phone: ward.phone, visitingNotes: ward.visitingNotes, version: ward.version }));
  return (
    <EndpointForm
      endpoint={changeWard} mutation={mutation} initial={initial} draft={{ type: 'ward', id: ward.id }} onCancel={onClose}
      onDone={() => {
        onClose();
        showToast({ text: hospitalWords.saved });
      }}
    >
      <Fields />
    </EndpointForm>
  );
}

interface WardSheetProps {
  readonly hospital: Hospital;
  /** The ward that is changed, 'new' for one to add, null while the sheet is shut. */
  readonly ward: Ward | 'new' | null;
  readonly onClose: () => void;
}
/** A ward, new or changed. */
export const WardSheet = ({ hospital, ward, onClose }: WardSheetProps) => (
  <Sheet isOpen={ward !== null} onClose={onClose} title={ward === 'new' ? hospitalWords.addWard : words.title} lead={hospital.name}>
    {ward === 'new' ? <AddForm hospitalId={hospital.id} onClose={onClose} /> : ward && <ChangeForm key={ward.id} ward={ward} onClose={onClose} />}
  </Sheet>
);
