import { ManyChoiceField } from '../../kit/fields/choice-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { PlaceField } from '../../kit/fields/place-field';
import { TextField } from '../../kit/fields/text-field';
import { optionsOf } from '../../words/codes';
import { refer } from '../../words/refer';
import type { Answers } from './answers';
import { SectionFields } from './section-fields';
import { TalkingFields } from './talking-fields';
import type { FindWards, Question } from './question';

const words = refer.me;
const REACH = ['PHONE', 'EMAIL', 'ON_THE_WARD', 'OTHER'] as const;

const ReachFields = ({ answers }: { readonly answers: Answers }) => (
  <>
    <ManyChoiceField name="reachBy" label={words.reach.label} errors={{ missing: words.reach.missing, 'too-short': words.reach.missing }} layout="list" options={optionsOf(REACH, words.reach.options)} />
    {answers.reachBy.includes('PHONE') && (
      <TextField name="person.phone" type="tel" label={words.reach.phone} thing={words.reach.phoneThing} errors={{ missing: words.reach.phoneNeeded }} width="middle" inputMode="tel" autoComplete="tel" />
    )}
    {answers.reachBy.includes('EMAIL') && (
      <TextField name="person.email" type="email" label={words.reach.email} thing={words.reach.emailThing} errors={{ missing: words.reach.emailNeeded }} autoComplete="email" />
    )}
    <LongTextField name="person.contactNote" label={words.reach.note} hint={words.reach.noteHint} isOptional />
  </>
);

const WhereField = ({ find }: { readonly find: FindWards }) => <PlaceField name="person.place" label={words.where.label} hint={words.where.hint} find={find} />;

/** For me: seven questions, two of which need an answer. */
export const SELF_QUESTIONS: readonly Question[] = [
  { id: 'name', heading: words.name.heading, fields: ['person.name'], isNeeded: true, Fields: () => <TextField name="person.name" label={words.name.label} hint={words.name.hint} thing={words.name.thing} autoComplete="nickname" /> },
  { id: 'reach', heading: words.reach.heading, fields: ['reachBy', 'person.phone', 'person.email', 'person.contactNote'], isNeeded: true, Fields: ReachFields },
  { id: 'where', heading: words.where.heading, fields: ['person.place'], Fields: WhereField },
  { id: 'help', heading: words.help.heading, fields: ['person.wants'], Fields: () => <LongTextField name="person.wants" label={words.help.label} hint={words.help.hint} /> },
  { id: 'section', heading: words.section.heading, fields: ['legalStatus.pick', 'legalStatus.code', 'legalStatus.since'], Fields: ({ answers }) => <SectionFields answers={answers} label={words.section.label} hint={words.section.hint} since={words.section.since} isPlain /> },
  { id: 'talking', heading: words.talking.heading, fields: ['person.needs', 'person.language', 'person.interpreterNeeded', 'person.advocateGenderWanted'], Fields: () => <TalkingFields label={words.talking.label} /> },
  {
    id: 'safe',
    heading: words.safe.heading,
    fields: ['person.safeToVisit', 'person.otherPeople'],
    Fields: () => (
      <>
        <LongTextField name="person.safeToVisit" label={words.safe.label} hint={words.safe.hint} isOptional />
        <LongTextField name="person.otherPeople" label={words.safe.others} hint={words.safe.othersHint} isOptional />
      </>
    ),
  },
];
