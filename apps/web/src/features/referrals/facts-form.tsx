import { useState, type ReactNode } from 'react';
import { ChoiceField } from '../../kit/fields/choice-field';
import { DateField } from '../../kit/fields/date-field';
import { SelectField } from '../../kit/fields/select-field';
import { Form } from '../../kit/form/form';
import { optionsOf } from '../../words/codes';
import { triage } from '../../words/triage';
import type { Facts } from './facts';
import { isDated, statusOptions } from './legal-status-pick';
import type { ReferralShown } from './referrals.queries';
import { CareActFields, ImcaFields, VisitFields, WishFields } from './support-fields';
import { useFacts } from './use-facts';
import styles from './answer.module.css';

const words = triage.facts;
const YES_NO = [{ value: true, label: words.yes }, { value: false, label: words.no }, { value: null, label: words.unknown }];
const TREATMENTS = optionsOf(['s57', 's58A'] as const, words.treatments);

/** Folded away: what the answer to this referral does not turn on. */
const Fold = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <details className={styles['more']}>
    <summary>{title}</summary>
    <div>{children}</div>
  </details>
);
const BirthField = () => (
  <div data-fact="date-of-birth age"><DateField name="dateOfBirth" label={words.dateOfBirth} thing={words.dateOfBirthThing} leaning="behind" /></div>
);
const StatusFields = ({ pick }: Pick<Facts, 'pick'>) => (
  <>
    <div data-fact="legal-status in-patient"><SelectField name="pick" label={words.status} empty={words.statusEmpty} options={statusOptions(pick)} /></div>
    {isDated(pick) && (
      <div data-fact="section-start"><DateField name="legalStatus.since" label={words.since} thing={words.sinceThing} leaning="behind" errors={{ 'date-in-future': words.future }} /></div>
    )}
    {pick === '04' && <div data-fact="second-recommendation"><ChoiceField name="legalStatus.secondRecommendationReceived" label={words.second} options={YES_NO} /></div>}
    <div data-fact="treatment-stage"><SelectField name="legalStatus.treatment" label={words.treatment} empty={words.treatmentEmpty} options={TREATMENTS} /></div>
    <BirthField />
  </>
);
const DatesAhead = () => (
  <Fold title={words.more}>
    <ChoiceField name="legalStatus.tribunalAppliedFor" label={words.tribunal} options={YES_NO} />
    <DateField name="legalStatus.hearingOn" label={words.hearing} thing={words.hearingThing} leaning="ahead" />
    <DateField name="legalStatus.dischargeOn" label={words.discharge} thing={words.dischargeThing} leaning="ahead" />
  </Fold>
);

/** Of the service that was asked for, then of the duties that come with it. */
const OwnFields = ({ referral: { service, answer }, facts }: FieldsProps) =>
  service === 'IMHA' ? (
    <>
      <StatusFields pick={facts.pick} />
      <DatesAhead />
      {answer.answer === 'qualifies' && <Fold title={words.visit}><VisitFields /></Fold>}
    </>
  ) : (
    <>
      <CareActFields support={facts.support} />
      <BirthField />
    </>
  );
/** What would tell whether another advocate fits, or fits as well. */
const OtherFields = ({ referral: { service }, facts }: FieldsProps) => (
  <>
    <Fold title={service === 'IMHA' ? words.careAct : words.section}>
      {service === 'IMHA' ? <CareActFields support={facts.support} /> : <StatusFields pick={facts.pick} />}
    </Fold>
    <Fold title={words.imca}><ImcaFields support={facts.support} /></Fold>
    <Fold title={words.wishes}><WishFields /></Fold>
  </>
);
interface FieldsProps {
  readonly referral: ReferralShown;
  readonly facts: Facts;
}

/** The facts that the answers and the clocks rest on, beside them: what is found out changes all of them at once. */
export function FactsForm({ referral }: { readonly referral: ReferralShown }) {
  const { facts, change, saveNow, failure, isPending, isSaved } = useFacts(referral);
  // Open where something would settle it; a later answer does not close it over what is being typed.
  const [isOpen] = useState(referral.answer.answer !== 'qualifies');
  return (
    <details className={styles['facts']} open={isOpen} onBlur={saveNow}>
      <summary><h3>{words.heading}</h3></summary>
      <p className={styles['none']}>{words.lead}</p>
      <Form values={facts} onChange={change} errors={failure.errors} general={failure.general} attempt={0} onSubmit={saveNow} isSending={isPending}>
        <OwnFields referral={referral} facts={facts} />
        <h4 className={styles['others']}>{words.others}</h4>
        <OtherFields referral={referral} facts={facts} />
        <p className={styles['saved']}>{isPending ? words.saving : isSaved ? words.saved : ''}</p>
      </Form>
    </details>
  );
}
