import type { Changes } from '@alongside/contracts/changes';
import { changeCounting } from '@alongside/contracts/counting';
import { useMutation, useQueryClient, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { ChangedMeanwhile } from '../../kit/changes/changed-meanwhile';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { counting as words, countingChanges } from '../../words/counting';
import { CountingFields } from './counting-fields';
import { countingBody, countingValues } from './counting-values';
import { changingCounting, type Counting } from './counting.queries';

interface CountingFormProps {
  readonly counting: Counting;
  readonly changes: UseInfiniteQueryResult<InfiniteData<Changes>>;
  readonly onClose: () => void;
}
function CountingForm({ counting, changes, onClose }: CountingFormProps) {
  const mutation = useMutation(changingCounting(useQueryClient()));
  const [initial] = useState(() => countingValues(counting));
  return (
    <EndpointForm
      endpoint={changeCounting} mutation={mutation} initial={initial} toBody={countingBody} draft={{ type: 'counting', id: 'all' }} onCancel={onClose}
      onDone={() => {
        onClose();
        showToast({ text: words.saved });
      }}
    >
      <ChangedMeanwhile current={counting.version} query={changes} words={countingChanges} />
      <CountingFields />
    </EndpointForm>
  );
}

/** How figures are counted, changed with the usual values beside each answer. */
export const CountingSheet = ({ isOpen, ...rest }: CountingFormProps & { readonly isOpen: boolean }) => (
  <Sheet isOpen={isOpen} onClose={rest.onClose} title={words.title} lead={words.sheetLead}>
    <CountingForm {...rest} />
  </Sheet>
);
