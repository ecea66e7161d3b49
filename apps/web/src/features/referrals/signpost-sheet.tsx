import { signpostReferral } from '@alongside/contracts/referrals';
import { CARE_ACT_INELIGIBLE_REASONS, INELIGIBLE_REASONS } from '@alongside/domain/codes';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CheckField } from '../../kit/fields/check-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { SelectField } from '../../kit/fields/select-field';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { optionsOf } from '../../words/codes';
import { wording } from '../../words/decision-wording';
import { ineligibleReasons } from '../../words/referrals';
import { triage } from '../../words/triage';
import type { DecisionSheetProps } from './ask-sheet';
import { signposting } from './referrals.queries';

const words = triage.signpost;
const NOTHING = { reason: null, pointedTo: '', note: '', tellReferrer: false };
const missing = { missing: words.reasonMissing, 'not-a-choice': words.reasonMissing };

/** The Care Act's own tests turn nobody away from an IMHA, and the other way round (Care Act 2014 ss.67, 68). */
const reasonsFor = (service: string) =>
  INELIGIBLE_REASONS.filter((reason) =>
    service === 'CARE_ACT' ? reason !== 'NOT_QUALIFYING_STATUS' : !CARE_ACT_INELIGIBLE_REASONS.some((each) => each === reason),
  );

function SignpostForm({ referral: { id, version, service, mayTellReferrer }, onClose, onDone }: DecisionSheetProps) {
  return (
    <EndpointForm
      endpoint={signpostReferral}
      mutation={useMutation(signposting(useQueryClient(), id))}
      initial={NOTHING}
      draft={{ type: 'signposting', id }}
      submit={words.submit}
      toBody={(values) => ({ ...values, version })}
      onDone={onDone}
      onCancel={onClose}
    >
      <SelectField name="reason" label={words.reason} empty={words.reasonEmpty} options={optionsOf(reasonsFor(service), ineligibleReasons)} errors={missing} />
      <TextField name="pointedTo" label={words.pointedTo} hint={words.pointedToHint} errors={{ missing: words.pointedToMissing }} />
      <LongTextField name="note" label={words.note} isOptional rows={2} />
      {mayTellReferrer && <CheckField name="tellReferrer" label={wording.tell} hint={wording.tellHint} />}
    </EndpointForm>
  );
}

export const SignpostSheet = (props: DecisionSheetProps) => (
  <Sheet isOpen={props.isOpen} onClose={props.onClose} title={words.title} lead={words.lead}>
    <SignpostForm {...props} />
  </Sheet>
);
