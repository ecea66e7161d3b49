import { PERSON_KNOWS, PROFESSIONAL_REFERRER_ROLES } from '@alongside/domain/codes';
import { ChoiceField } from '../../kit/fields/choice-field';
import { DateBoxesField } from '../../kit/fields/date-boxes-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { PlaceField } from '../../kit/fields/place-field';
import { SelectField } from '../../kit/fields/select-field';
import { TextField } from '../../kit/fields/text-field';
import { optionsOf } from '../../words/codes';
import { personKnows, sources } from '../../words/referrals';
import { refer } from '../../words/refer';
import { CARE_QUESTIONS } from './care-questions';
import { DateFields, SectionFields } from './section-fields';
import { TalkingFields } from './talking-fields';
import type { Question } from './question';

const { person, professional, family, where, status, wishes, talking, safe } = refer;
const SERVICES = [
  { value: 'IMHA' as const, label: professional.service.IMHA },
  { value: 'CARE_ACT' as const, label: professional.service.CARE_ACT },
];
const ROLES = PROFESSIONAL_REFERRER_ROLES.map((role) => ({ value: role, label: sources[role] }));
const NEAREST = [
  { value: 'NEAREST_RELATIVE', label: family.you.nearest },
  { value: 'FAMILY', label: family.you.other },
];

const YouFields = ({ isFamily = false }: { readonly isFamily?: boolean }) => (
  <>
    <TextField name="referrer.name" label={professional.you.name} autoComplete="name" isOptional={isFamily} />
    {isFamily ? (
      <>
        <TextField name="relationship" label={family.you.relationship} hint={family.you.relationshipHint} isOptional />
        <ChoiceField name="referrer.role" label={family.you.roleLabel} hint={family.you.roleHint} layout="list" options={NEAREST} />
      </>
    ) : (
      <>
        <SelectField name="referrer.role" label={professional.you.role} thing={professional.you.roleThing} empty={professional.you.empty} options={ROLES} />
        <TextField name="referrer.workplace" label={professional.you.workplace} isOptional />
      </>
    )}
    <TextField name="referrer.phone" type="tel" label={professional.you.phone} width="middle" inputMode="tel" autoComplete="tel" isOptional />
    <TextField name="referrer.email" type="email" label={professional.you.email} hint={professional.you.emailHint} autoComplete="email" isOptional />
    {!isFamily && <ChoiceField name="service" label={professional.service.label} layout="list" options={SERVICES} />}
  </>
);

const PersonFields = () => (
  <>
    <TextField name="person.name" label={person.name} hint={person.nameHint} thing={person.nameThing} />
    <DateBoxesField name="person.dateOfBirth" label={person.dateOfBirth} thing={person.dateOfBirthThing} isOptional />
    <TextField name="person.nhsNumber" label={person.nhsNumber} width="middle" inputMode="numeric" isOptional />
    <TextField name="person.pronouns" label={person.pronouns} hint={person.pronounsHint} width="middle" isOptional />
  </>
);

const YOU: Omit<Question, 'Fields'> = { id: 'you', heading: professional.you.heading, fields: ['referrer.name', 'referrer.role', 'referrer.workplace', 'referrer.phone', 'referrer.email', 'relationship', 'service'], isNeeded: true };
const ABOUT: readonly Question[] = [
  { id: 'person', heading: person.heading, fields: ['person.name', 'person.dateOfBirth', 'person.nhsNumber', 'person.pronouns'], isNeeded: true, Fields: PersonFields },
  { id: 'where', heading: where.heading, fields: ['person.place'], Fields: ({ find }) => <PlaceField name="person.place" label={where.label} hint={where.hint} find={find} /> },
];
const WISHES: Question = {
  id: 'wishes',
  heading: wishes.heading,
  fields: ['person.knows', 'person.wants'],
  Fields: () => (
    <>
      <ChoiceField name="person.knows" label={wishes.knows} layout="list" options={optionsOf(PERSON_KNOWS, personKnows)} />
      <LongTextField name="person.wants" label={wishes.wants} hint={wishes.wantsHint} isOptional />
    </>
  ),
};
const HELPING: readonly Question[] = [
  { id: 'talking', heading: talking.heading, fields: ['person.needs', 'person.language', 'person.interpreterNeeded', 'person.advocateGenderWanted'], Fields: () => <TalkingFields label={talking.needs} /> },
  {
    id: 'safe',
    heading: safe.heading,
    fields: ['person.safeToVisit', 'person.otherPeople'],
    Fields: () => (
      <>
        <LongTextField name="person.safeToVisit" label={safe.label} hint={safe.hint} isOptional />
        <LongTextField name="person.otherPeople" label={safe.others} hint={safe.othersHint} isOptional />
      </>
    ),
  },
];
const STATUS: Question = {
  id: 'section',
  heading: status.heading,
  fields: ['legalStatus.pick', 'legalStatus.code', 'legalStatus.since', 'legalStatus.secondRecommendationReceived', 'legalStatus.treatment'],
  Fields: ({ answers }) => <SectionFields answers={answers} label={status.label} since={status.since} />,
};
const DATES: Question = { id: 'dates', heading: refer.dates.heading, fields: ['legalStatus.tribunalAppliedFor', 'legalStatus.hearingOn', 'legalStatus.dischargeOn'], Fields: DateFields };

const notCareAct = ({ service }: { readonly service: string | null }) => service !== 'CARE_ACT';
/** Eight pages and the check, whichever support it is: everything but who asks and who it is about may be left. */
export const PROFESSIONAL_QUESTIONS: readonly Question[] = [
  { ...YOU, Fields: () => <YouFields /> }, ...ABOUT, { ...STATUS, isAsked: notCareAct }, { ...DATES, isAsked: notCareAct }, ...CARE_QUESTIONS, WISHES, ...HELPING,
];
export const FAMILY_QUESTIONS: readonly Question[] = [{ ...YOU, isNeeded: false, Fields: () => <YouFields isFamily /> }, ...ABOUT, STATUS, WISHES, ...HELPING];
