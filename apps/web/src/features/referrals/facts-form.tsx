import { useState } from 'react';
import { ChoiceField } from '../../kit/fields/choice-field';
import { DateField } from '../../kit/fields/date-field';
import { SelectField } from '../../kit/fields/select-field';
import { Form } from '../../kit/form/form';
import { optionsOf } from '../../words/codes';
import { triage } from '../../words/triage';
import type { Facts } from './facts';
import { isDated, statusOptions } from './legal-status-pick';
import type { ReferralShown } from './referrals.queries';
import { useFacts } from './use-facts';
import styles from './answer.module.css';

const words = triage.facts;
const YES_NO = [{ value: true, label: words.yes }, { value: false, label: words.no }, { value: null, label: words.unknown }];
const TREATMENTS = optionsOf(['s57', 's58A'] as const, words.treatments);

const StatusFields = ({ pick }: Pick<Facts, 'pick'>) => (
  <>
    <SelectField name="pick" label={words.status} empty={words.statusEmpty} options={statusOptions(pick)} />
    {isDated(pick) && <DateField name="legalStatus.since" label={words.since} thing={words.sinceThing} leaning="behind" errors={{ 'date-in-future': words.future }} />}
    {pick === '04' && <ChoiceField name="legalStatus.secondRecommendationReceived" label={words.second} options={YES_NO} />}
    <SelectField name="legalStatus.treatment" label={words.treatment} empty={words.treatmentEmpty} options={TREATMENTS} />
    <DateField name="dateOfBirth" label={words.dateOfBirth} thing={words.dateOfBirthThing} leaning="behind" />
  </>
);
const DatesAhead = () => (
  <details className={styles['more']}>
    <summary>{words.more}</summary>
    <div>
      <ChoiceField name="legalStatus.tribunalAppliedFor" label={words.tribunal} options={YES_NO} />
      <DateField name="legalStatus.hearingOn" label={words.hearing} thing={words.hearingThing} leaning="ahead" />
      <DateField name="legalStatus.dischargeOn" label={words.discharge} thing={words.dischargeThing} leaning="ahead" />
    </div>
  </details>
);

/** The facts that the answer and the clocks rest on, beside them: what is found out changes both at once. */
export function FactsForm({ referral }: { readonly referral: ReferralShown }) {
  const { facts, change, saveNow, failure, isPending, isSaved } = useFacts(referral);
  // Open where something would settle it; a later answer does not close it over what is being typed.
  const [isOpen] = useState(referral.answer.answer !== 'qualifies');
  return (
    <details className={styles['facts']} open={isOpen} onBlur={saveNow}>
      <summary><h3>{words.heading}</h3></summary>
      <p className={styles['none']}>{words.lead}</p>
      <Form values={facts} onChange={change} errors={failure.errors} general={failure.general} attempt={0} onSubmit={saveNow} isSending={isPending}>
        {referral.service === 'IMHA' ? <StatusFields pick={facts.pick} /> : <DateField name="dateOfBirth" label={words.dateOfBirth} thing={words.dateOfBirthThing} leaning="behind" />}
        {referral.service === 'IMHA' && <DatesAhead />}
        <p className={styles['saved']}>{isPending ? words.saving : isSaved ? words.saved : ''}</p>
      </Form>
    </details>
  );
}
