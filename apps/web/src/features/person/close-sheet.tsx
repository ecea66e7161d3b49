import { closeReferral } from '@alongside/contracts/case-steps';
import { ASK_AGAIN_CHOICES, type ClosureReason } from '@alongside/domain/codes';
import { closureReasonsFor, REFERRAL_STATES, type ReferralState } from '@alongside/domain/referrals';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CheckField } from '../../kit/fields/check-field';
import { ChoiceField } from '../../kit/fields/choice-field';
import { DateField } from '../../kit/fields/date-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { SelectField } from '../../kit/fields/select-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { optionsOf, wordFor } from '../../words/codes';
import { askAgain as askAgainWords } from '../../words/contacts';
import { person as words } from '../../words/person';
import { closureReasons, services } from '../../words/referrals';
import { calledIn, nameOf } from './facts';
import styles from './forms.module.css';
import { closingReferral, type PersonPage, type Referral } from './person.queries';

interface Closing {
  readonly reason: ClosureReason | null;
  readonly note: string;
  readonly feedbackOffered: boolean;
  readonly askAgain: string | null;
  readonly askAgainOn: string | null;
}
const EMPTY: Closing = { reason: null, note: '', feedbackOffered: false, askAgain: null, askAgainOn: null };
const WHY = { missing: words.closing.reasonMissing, 'not-a-choice': words.closing.reasonMissing };
const isState = (state: string): state is ReferralState => (REFERRAL_STATES as readonly string[]).includes(state);
const NOBODY_TO_ASK: readonly (ClosureReason | null)[] = [null, 'DIED', 'ENTERED_IN_ERROR', 'MOVED_TO_OTHER_ADVOCACY'];

function AskAgainFields({ name, values }: { readonly name: string; readonly values: Closing }) {
  if (NOBODY_TO_ASK.includes(values.reason)) return null;
  return (
    <>
      <ChoiceField name="askAgain" label={words.closing.again} hint={words.closing.againHint(name)} options={optionsOf(ASK_AGAIN_CHOICES, askAgainWords)} isOptional />
      {values.askAgain === 'ON_DATE' && <DateField name="askAgainOn" label={words.closing.againOn} leaning="ahead" />}
    </>
  );
}

export interface CloseSheetProps {
  readonly page: PersonPage;
  /** Which support ends; none: the sheet is closed. */
  readonly referral: Referral | null;
  readonly onClose: () => void;
  /** What is still to do for this person. */
  readonly actions: ReactNode;
}

function CloseForm({ page, referral, onClose, actions }: CloseSheetProps & { readonly referral: Referral }) {
  const open = page.actions.filter(({ doneAt }) => doneAt === null).length;
  const reasons = isState(referral.state) ? closureReasonsFor(referral.state) : [];
  return (
    <EndpointForm
      endpoint={closeReferral}
      mutation={useMutation(closingReferral(useQueryClient(), referral.id))}
      initial={EMPTY}
      draft={{ type: 'closing', id: referral.id }}
      submit={words.closing.submit}
      toBody={({ reason, askAgainOn, ...rest }) => ({
        ...rest, reason: reason ?? undefined, version: referral.version, askAgainOn: rest.askAgain === 'ON_DATE' ? askAgainOn : null,
      })}
      onCancel={onClose}
      onDone={() => {
        showToast({ text: words.closing.done });
        onClose();
      }}
    >
      {(values) => (
        <>
          <p className={styles['quiet']}>{open > 0 ? words.closing.openActions(open) : words.closing.noActions}</p>
          {open > 0 && <div className={styles['list']}>{actions}</div>}
          <SelectField name="reason" label={words.closing.reason} empty={words.closing.reasonMissing} options={optionsOf(reasons, closureReasons)} errors={WHY} />
          <AskAgainFields name={calledIn(page)} values={values} />
          <LongTextField name="note" label={words.closing.note} rows={2} isOptional />
          <CheckField name="feedbackOffered" label={words.closing.feedback} />
        </>
      )}
    </EndpointForm>
  );
}

/** Ending support is a decision with a coded reason; nothing is deleted. */
export const CloseSheet = ({ referral, ...props }: CloseSheetProps) => (
  <Sheet
    isOpen={referral !== null}
    onClose={props.onClose}
    title={words.closing.title(wordFor(services, referral?.service ?? ''))}
    lead={`${nameOf(props.page)}. ${words.closing.lead}`}
  >
    {referral && <CloseForm key={referral.id} {...props} referral={referral} />}
  </Sheet>
);
