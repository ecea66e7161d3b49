import { askReferrer } from '@alongside/contracts/referrals';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { LongTextField } from '../../kit/fields/long-text-field';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { list, sentence } from '../../platform/format';
import { factWord } from '../../words/facts';
import { triage } from '../../words/triage';
import { asking, type ReferralShown } from './referrals.queries';

const words = triage.ask;
export interface DecisionSheetProps {
  readonly referral: ReferralShown;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function AskForm({ referral: { id, version, referrer, person, answer }, onClose, onDone }: DecisionSheetProps) {
  const missing = answer.missing.map(factWord);
  return (
    <EndpointForm
      endpoint={askReferrer}
      mutation={useMutation(asking(useQueryClient(), id))}
      initial={{ question: '', email: referrer ? (referrer.email ?? '') : (person.email ?? '') }}
      draft={{ type: 'question', id }}
      submit={words.submit}
      toBody={(values) => ({ ...values, version })}
      onDone={onDone}
      onCancel={onClose}
    >
      <LongTextField name="question" autoFocus label={words.question} {...(missing.length > 0 && { hint: sentence(`${triage.ask.missingFacts} ${list(missing)}.`) })} errors={{ missing: words.missing }} />
      <TextField name="email" type="email" label={words.email} hint={words.emailHint} thing={words.emailThing} isOptional />
    </EndpointForm>
  );
}

export const AskSheet = (props: DecisionSheetProps) => (
  <Sheet isOpen={props.isOpen} onClose={props.onClose} title={words.title} lead={words.lead}>
    <AskForm {...props} />
  </Sheet>
);
