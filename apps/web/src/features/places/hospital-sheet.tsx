import { addHospital, changeHospital } from '@alongside/contracts/places';
import type { Changes } from '@alongside/contracts/changes';
import { useMutation, useQueryClient, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { ChangedMeanwhile } from '../../kit/changes/changed-meanwhile';
import { ChoiceField } from '../../kit/fields/choice-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { SelectField } from '../../kit/fields/select-field';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { nations } from '../../words/organisation';
import { hospital as words, placeChanges, places } from '../../words/places';
import { addingHospital, changingHospital, type Hospital, type Hospitals } from './places.queries';

const NATIONS = Object.entries(nations).map(([value, label]) => ({ value, label }));
const NEW = { name: '', trustName: null, town: null, nation: 'England', localAuthority: null, odsCode: null, contractId: null, visitingNotes: null };
type Contracts = Hospitals['contracts'];

const Fields = ({ contracts, openReferrals }: { readonly contracts: Contracts; readonly openReferrals: number }) => (
  <>
    <TextField name="name" label={words.name} autoFocus />
    <TextField name="trustName" label={words.trust} isOptional />
    <TextField name="town" label={words.town} isOptional />
    <TextField name="localAuthority" label={words.authority} isOptional />
    <ChoiceField name="nation" label={words.nation} options={NATIONS} layout="pills" />
    <TextField name="odsCode" label={words.ods} hint={words.odsHint} width="short" isOptional />
    {contracts.length > 0 && (
      <SelectField
        name="contractId" label={words.contract} hint={words.contractHint(openReferrals)} empty={words.contractNone} isOptional
        options={contracts.map(({ id, name, reference }) => ({ value: id, label: `${name} (${reference})` }))}
      />
    )}
    <LongTextField name="visitingNotes" label={words.notes} hint={words.notesHint} isOptional />
  </>
);

interface AddProps {
  readonly contracts: Contracts;
  readonly onClose: () => void;
  readonly onAdded: (hospitalId: string) => void;
}
const AddForm = ({ contracts, onClose, onAdded }: AddProps) => (
  <EndpointForm
    endpoint={addHospital} mutation={useMutation(addingHospital(useQueryClient()))} initial={NEW} draft={{ type: 'hospital', id: 'new' }} submit={places.add}
    onCancel={onClose} onDone={({ id }) => onAdded(id)}
  >
    <Fields contracts={contracts} openReferrals={0} />
  </EndpointForm>
);
/** A hospital that is not on the list yet. */
export const AddHospitalSheet = ({ isOpen, ...rest }: AddProps & { readonly isOpen: boolean }) => (
  <Sheet isOpen={isOpen} onClose={rest.onClose} title={places.add}>
    <AddForm {...rest} />
  </Sheet>
);

interface ChangeProps {
  readonly hospital: Hospital;
  readonly changes: UseInfiniteQueryResult<InfiniteData<Changes>>;
  readonly onClose: () => void;
}
const valuesOf = ({ name, trustName, town, nation, localAuthority, odsCode, contract, visitingNotes, version }: Hospital) => ({
  name, trustName, town, nation, localAuthority, odsCode, contractId: contract?.id ?? null, visitingNotes, version,
});
function ChangeForm({ hospital, changes, onClose }: ChangeProps) {
  const mutation = useMutation(changingHospital(useQueryClient(), hospital.id));
  const [initial] = useState(() => valuesOf(hospital));
  return (
    <EndpointForm
      endpoint={changeHospital} mutation={mutation} initial={initial} draft={{ type: 'hospital', id: hospital.id }} onCancel={onClose}
      onDone={() => {
        onClose();
        showToast({ text: words.saved });
      }}
    >
      <ChangedMeanwhile current={hospital.version} query={changes} words={placeChanges} />
      <Fields contracts={hospital.contracts} openReferrals={hospital.openReferrals} />
    </EndpointForm>
  );
}
/** What is known of a hospital. */
export const ChangeHospitalSheet = ({ isOpen, ...rest }: ChangeProps & { readonly isOpen: boolean }) => (
  <Sheet isOpen={isOpen} onClose={rest.onClose} title={words.title} lead={rest.hospital.name}>
    <ChangeForm {...rest} />
  </Sheet>
);
