import { COMMUNICATION_NEED_CODES, PERSON_KNOWS, PROVIDED_SERVICES, REFERRER_ROLES } from '@alongside/domain/codes';
import { Card } from '../../kit/card';
import { ChoiceField, ManyChoiceField } from '../../kit/fields/choice-field';
import { DateField } from '../../kit/fields/date-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { PlaceField } from '../../kit/fields/place-field';
import { SelectField } from '../../kit/fields/select-field';
import { TextField } from '../../kit/fields/text-field';
import { optionsOf } from '../../words/codes';
import { needs } from '../../words/needs';
import { personKnows, sources } from '../../words/referrals';
import { telephone as words } from '../../words/telephone-referral';
import { triage } from '../../words/triage';
import { isDated, STATUS_OPTIONS } from './legal-status-pick';
import { CareActFields } from './support-fields';
import { findPlaces } from './telephone.queries';
import type { TelephoneValues } from './telephone-values';
import styles from './telephone.module.css';

const CALLERS = [{ value: true, label: words.themselves }, { value: false, label: words.other }];

/** All that is needed: a name, and who rang. */
export const NeededFields = () => (
  <Card>
    <div className={styles['group']}>
      <TextField name="person.name" label={words.name} hint={words.nameHint} thing={words.nameThing} errors={{ missing: words.nameMissing }} autoFocus />
      <ChoiceField name="callerIsThePerson" label={words.who} options={CALLERS} errors={{ missing: words.whoMissing, 'wrong-type': words.whoMissing }} />
    </div>
  </Card>
);

export const CallerFields = () => (
  <Card title={words.caller}>
    <div className={styles['group']}>
      <SelectField name="referrer.role" label={words.role} empty={words.roleEmpty} thing={words.roleThing} options={optionsOf(REFERRER_ROLES, sources)} errors={{ missing: words.roleMissing, 'not-a-choice': words.roleMissing }} />
      <div className={styles['pair']}>
        <TextField name="referrer.name" label={words.callerName} isOptional />
        <TextField name="referrer.workplace" label={words.workplace} isOptional />
        <TextField name="referrer.phone" type="tel" label={words.phone} thing={words.phoneThing} isOptional />
        <TextField name="referrer.email" type="email" label={words.email} thing={words.emailThing} isOptional />
      </div>
    </div>
  </Card>
);

const StatusFields = ({ values: { pick } }: { readonly values: TelephoneValues }) => (
  <div className={styles['pair']}>
    <SelectField name="pick" label={words.status} empty={triage.facts.statusEmpty} options={STATUS_OPTIONS} />
    {isDated(pick) && <DateField name="legalStatus.since" label={words.since} thing={triage.facts.sinceThing} leaning="behind" errors={{ 'date-in-future': triage.facts.future }} />}
  </div>
);

/** As far as it was told: all of it can wait. */
export const ToldFields = ({ values }: { readonly values: TelephoneValues }) => (
  <Card title={words.rest} aside={words.restLead}>
    <div className={styles['group']}>
      <ChoiceField name="service" label={words.service.label} options={optionsOf(PROVIDED_SERVICES, words.service)} />
      <PlaceField name="person.place" label={words.place} find={findPlaces} isOptional />
      {values.service === 'IMHA' ? <StatusFields values={values} /> : <CareActFields support={values.support} />}
      <div className={styles['pair']}>
        <DateField name="person.dateOfBirth" label={words.dateOfBirth} thing={triage.facts.dateOfBirthThing} leaning="behind" isOptional />
        <TextField name="person.pronouns" label={words.pronouns} hint={words.pronounsHint} isOptional />
        <TextField name="person.phone" type="tel" label={words.personPhone} thing={words.phoneThing} isOptional />
        <TextField name="person.contactNote" label={words.contactNote} isOptional />
      </div>
      {values.callerIsThePerson !== true && <SelectField name="person.knows" label={words.knows} empty={words.knowsEmpty} options={optionsOf(PERSON_KNOWS, personKnows)} />}
      <LongTextField name="person.wants" label={words.wants} isOptional />
      <ManyChoiceField name="person.needs" label={words.needs} options={optionsOf(COMMUNICATION_NEED_CODES, needs)} isOptional />
      <LongTextField name="person.safeToVisit" label={words.safe} isOptional rows={2} />
      <LongTextField name="person.otherPeople" label={words.others} isOptional rows={2} />
    </div>
  </Card>
);
