import { enterCommencement, removeCommencement } from '@alongside/contracts/commencements';
import { ROYAL_ASSENT_2025, type ProvisionId } from '@alongside/domain/law';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '../../kit/fields/date-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import type { ProblemError } from '../../platform/problem-error';
import { law, provisions } from '../../words/law-settings';
import { enteringDay, takingDayAway, type Commencement } from './law.queries';
import { fingerprintFor, PreviewField } from './preview-field';

const words = law.sheet;
const saidWhenStale = ({ code }: ProblemError) => (code === 'stale-version' ? [words.stale] : undefined);

interface SheetProps {
  readonly provision: ProvisionId;
  readonly entered: Commencement | null;
  readonly onClose: () => void;
}
function EnterForm({ provision, entered, onClose }: SheetProps) {
  const mutation = useMutation(enteringDay(useQueryClient(), provision));
  const [initial] = useState(() => ({ version: entered?.version ?? null, commencesOn: (entered?.commencesOn ?? null) as string | null, source: entered?.source ?? '', fingerprint: null as string | null }));
  return (
    <EndpointForm
      endpoint={enterCommencement} mutation={mutation} initial={initial} submit={words.save} onCancel={onClose} sayRefusal={saidWhenStale}
      toBody={(values) => ({ ...values, fingerprint: fingerprintFor(values.fingerprint, values.commencesOn) })}
      onDone={() => {
        onClose();
        showToast({ text: words.saved });
      }}
    >
      {({ commencesOn }) => (
        <>
          <DateField name="commencesOn" label={words.day} thing={words.dayThing} leaning="ahead" min={ROYAL_ASSENT_2025} />
          <TextField name="source" label={words.source} hint={words.sourceHint} thing={words.sourceThing} maxLength={200} />
          <PreviewField provision={provision} day={commencesOn} isRemoval={false} />
        </>
      )}
    </EndpointForm>
  );
}
/** The day on which a provision begins, with whom it changes before it is saved. */
export const EnterDaySheet = (props: SheetProps) => (
  <Sheet isOpen onClose={props.onClose} title={props.entered ? words.change : words.enter} lead={provisions[props.provision].title}>
    <EnterForm {...props} />
  </Sheet>
);

function RemoveForm({ provision, entered, onClose }: SheetProps) {
  const mutation = useMutation(takingDayAway(useQueryClient(), provision));
  const [initial] = useState(() => ({ version: entered?.version ?? 1, reason: '', fingerprint: null as string | null }));
  return (
    <EndpointForm
      endpoint={removeCommencement} mutation={mutation} initial={initial} submit={words.removeNow} onCancel={onClose} sayRefusal={saidWhenStale}
      toBody={(values) => ({ ...values, fingerprint: fingerprintFor(values.fingerprint, null) })}
      onDone={() => {
        onClose();
        showToast({ text: words.removed });
      }}
    >
      <LongTextField name="reason" label={words.reason} thing={words.reasonThing} />
      <PreviewField provision={provision} day={null} isRemoval />
    </EndpointForm>
  );
}
/** Takes the day away again: the provision is listed and switched off. */
export const RemoveDaySheet = (props: SheetProps) => (
  <Sheet isOpen onClose={props.onClose} title={words.remove} lead={provisions[props.provision].title}>
    <RemoveForm {...props} />
  </Sheet>
);
