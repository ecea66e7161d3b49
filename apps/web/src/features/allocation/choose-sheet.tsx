import { allocate } from '@alongside/contracts/allocation';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import type { SavingMutation } from '../../kit/form/use-endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { allocation } from '../../words/allocation';
import type { Advocate, Allocated, Suggestions } from './allocation.queries';
import { Reasons } from './reasons';
import styles from './advocates.module.css';

const words = allocation.choose;
const NOTHING = { reason: '', overrideReason: '' };
interface ChooseSheetProps {
  /** Nobody: the sheet is closed. */
  readonly advocate: Advocate | null;
  readonly suggestions: Suggestions;
  readonly mutation: SavingMutation<typeof allocate>;
  readonly onDone: (allocated: Allocated) => void;
  readonly onClose: () => void;
}

function ChooseForm({ advocate, suggestions: { referral }, mutation, onDone, onClose }: ChooseSheetProps & { readonly advocate: Advocate }) {
  const { membershipId, isPossible, reasons } = advocate;
  const blocks = { ...advocate, reasons: reasons.filter(({ holds }) => holds === 'blocks') };
  return (
    <EndpointForm
      endpoint={allocate}
      mutation={mutation}
      initial={NOTHING}
      submit={isPossible ? allocation.allocate : allocation.anyway}
      toBody={(values) => ({ ...values, version: referral.version, membershipId })}
      onDone={onDone}
      onCancel={onClose}
    >
      {!isPossible && (
        <div className={styles['way']}>
          <h3>{words.inTheWay}</h3>
          <Reasons advocate={blocks} referral={referral} />
        </div>
      )}
      {isPossible ? (
        <TextField name="reason" label={words.reason} hint={words.reasonHint} isOptional maxLength={500} autoFocus />
      ) : (
        <TextField name="overrideReason" label={words.override} hint={words.overrideHint} maxLength={500} autoFocus errors={{ missing: words.overrideMissing, 'needs-information': words.overrideMissing }} />
      )}
    </EndpointForm>
  );
}

/** One line of why, where the choice is not the first on the list; needed where something stands in the way. */
export function ChooseSheet(props: ChooseSheetProps) {
  const { advocate, suggestions, onClose } = props;
  const top = suggestions.items[0];
  if (!advocate) return null;
  const isBelow = advocate.isPossible && top?.isBestFit;
  return (
    <Sheet kind="dialog" isOpen onClose={onClose} title={words.title(advocate.name)} lead={isBelow ? words.belowTop(top.name) : undefined}>
      <ChooseForm {...props} advocate={advocate} />
    </Sheet>
  );
}
