import type { Changes } from '@alongside/contracts/changes';
import { addContract, changeContract } from '@alongside/contracts/service-contracts';
import { useMutation, useQueryClient, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { ChangedMeanwhile } from '../../kit/changes/changed-meanwhile';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { usesSaid } from '../../kit/refusal/uses-said';
import { contract as words, contractChanges, contracts } from '../../words/contracts';
import { ContractFields, contractBody, contractValues, NEW_CONTRACT } from './contract-fields';
import { addingContract, changingContract, type Contract } from './contracts.queries';

interface AddProps {
  readonly onClose: () => void;
  readonly onAdded: (contractId: string) => void;
}
const AddForm = ({ onClose, onAdded }: AddProps) => (
  <EndpointForm
    endpoint={addContract} mutation={useMutation(addingContract(useQueryClient()))} initial={NEW_CONTRACT} toBody={contractBody} draft={{ type: 'contract', id: 'new' }} submit={contracts.add}
    onCancel={onClose} onDone={({ id }) => onAdded(id)}
  >
    {(values) => <ContractFields values={values} />}
  </EndpointForm>
);
/** A contract that is not on the list yet. */
export const AddContractSheet = ({ isOpen, ...rest }: AddProps & { readonly isOpen: boolean }) => (
  <Sheet isOpen={isOpen} onClose={rest.onClose} title={contracts.add}>
    <AddForm {...rest} />
  </Sheet>
);

interface ChangeProps {
  readonly contract: Contract;
  readonly changes: UseInfiniteQueryResult<InfiniteData<Changes>>;
  readonly onClose: () => void;
}
function ChangeForm({ contract, changes, onClose }: ChangeProps) {
  const mutation = useMutation(changingContract(useQueryClient(), contract.id));
  const [initial] = useState(() => contractValues(contract));
  return (
    <EndpointForm
      endpoint={changeContract} mutation={mutation} initial={initial} toBody={contractBody} draft={{ type: 'contract', id: contract.id }} onCancel={onClose}
      sayRefusal={(refusal) => usesSaid(refusal, words.uses)}
      onDone={() => {
        onClose();
        showToast({ text: words.saved });
      }}
    >
      {(values) => (
        <>
          <ChangedMeanwhile current={contract.version} query={changes} words={contractChanges} />
          <ContractFields values={values} />
        </>
      )}
    </EndpointForm>
  );
}
/** What is known of a contract. */
export const ChangeContractSheet = ({ isOpen, ...rest }: ChangeProps & { readonly isOpen: boolean }) => (
  <Sheet isOpen={isOpen} onClose={rest.onClose} title={words.title} lead={rest.contract.name}>
    <ChangeForm {...rest} />
  </Sheet>
);
