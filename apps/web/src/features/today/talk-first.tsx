import { discussAllocation } from '@alongside/contracts/allocation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { LongTextField } from '../../kit/fields/long-text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { today as words } from '../../words/today';
import { discussingOffer, type Offer } from './today.queries';

interface TalkFirstProps {
  readonly offer: Offer;
  readonly manager: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}
const EMPTY = { message: '' };

/** Not a no: the advocate asks the manager to talk before answering. */
export function TalkFirst({ offer: { allocationId, name }, manager, isOpen, onClose }: TalkFirstProps) {
  const mutation = useMutation(discussingOffer(useQueryClient(), allocationId));
  return (
    <Sheet kind="dialog" isOpen={isOpen} onClose={onClose} title={words.offers.talk(manager)} lead={name}>
      <EndpointForm
        endpoint={discussAllocation}
        mutation={mutation}
        initial={EMPTY}
        draft={{ type: 'discussion', id: allocationId }}
        submit={words.offers.send}
        onCancel={onClose}
        onDone={({ managerName }) => {
          showToast({ text: words.offers.told(managerName) });
          onClose();
        }}
      >
        <LongTextField name="message" label={words.offers.message} hint={words.offers.messageHint} isOptional />
      </EndpointForm>
    </Sheet>
  );
}
