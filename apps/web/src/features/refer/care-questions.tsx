import { CARE_PROCESSES, DIFFICULTIES, NHS_STAYS, SAFEGUARDING_PROCESSES } from '@alongside/domain/signposting';
import { ChoiceField, ManyChoiceField } from '../../kit/fields/choice-field';
import { DateBoxesField } from '../../kit/fields/date-boxes-field';
import { SelectField } from '../../kit/fields/select-field';
import { optionsOf } from '../../words/codes';
import { refer } from '../../words/refer';
import { difficulties, nhsStays, processes, support as words } from '../../words/support-facts';
import type { Answers } from './answers';
import type { Question } from './question';

const care = refer.care;
const YES_NO = [{ value: true, label: words.yes }, { value: false, label: words.no }, { value: null, label: refer.dontKnow }];
const SUPPORTERS = [{ value: 'SOMEBODY' as const, label: words.supporters.SOMEBODY }, { value: 'NOBODY' as const, label: words.supporters.NOBODY }, { value: null, label: refer.dontKnow }];
const AREAS = optionsOf([...DIFFICULTIES, 'none'] as const, difficulties);
type Care = Answers['support'];
type YesNoName = keyof { [Name in keyof Care as Care[Name] extends boolean | null ? Name : never]: true };

const YesNo = ({ of }: { readonly of: YesNoName }) => <ChoiceField name={`support.${of}`} label={words[of]} options={YES_NO} />;
const isSafeguarding = (process: string | null): boolean => SAFEGUARDING_PROCESSES.some((each) => each === process);

const ProcessFields = () => (
  <>
    <SelectField name="support.process" label={words.process} empty={refer.dontKnow} options={optionsOf(CARE_PROCESSES, processes)} />
    <ManyChoiceField name="support.difficulties" label={words.difficulties} hint={words.difficultiesHint} layout="list" options={AREAS} />
    <DateBoxesField name="legalStatus.hearingOn" label={refer.dates.hearing} thing={refer.dates.hearingThing} isOptional />
  </>
);

/** Whether the law counts the somebody, and what brings the duty in spite of them (Care Act 2014 s.67(5)-(6); SI 2014/2889 reg.4). */
const SupporterFields = ({ answers: { support } }: { readonly answers: Answers }) => (
  <>
    <ChoiceField name="support.supporter" label={words.supporter} hint={words.supporterHint} options={SUPPORTERS} />
    {support.supporter === 'SOMEBODY' && (
      <>
        <YesNo of="supporterIsWilling" />
        <YesNo of="supporterIsPaid" />
        <YesNo of="canAgree" />
        {support.canAgree === true && <YesNo of="agrees" />}
        {support.canAgree === false && <YesNo of="isInBestInterests" />}
        {!isSafeguarding(support.process) && <InSpiteOfThem support={support} />}
      </>
    )}
  </>
);
const InSpiteOfThem = ({ support }: { readonly support: Care }) => (
  <>
    <SelectField name="support.nhsStay" label={words.nhsStay} empty={refer.dontKnow} options={optionsOf(NHS_STAYS, nhsStays)} />
    {(support.nhsStay === 'hospital' || support.nhsStay === 'care_home') && <YesNo of="councilWantsAdvocate" />}
    <YesNo of="disagrees" />
    {support.disagrees === true && <YesNo of="bothWantAdvocate" />}
  </>
);

const isAsked = ({ service }: Answers): boolean => service === 'CARE_ACT';
/** In place of the section and its dates, where the referral is about the Care Act. */
export const CARE_QUESTIONS: readonly Question[] = [
  { id: 'care', heading: care.heading, fields: ['support.process', 'support.difficulties', 'legalStatus.hearingOn'], isAsked, Fields: ProcessFields },
  {
    id: 'supporter',
    heading: care.supporter,
    fields: ['support.supporter', 'support.supporterIsWilling', 'support.supporterIsPaid', 'support.canAgree', 'support.agrees', 'support.isInBestInterests', 'support.nhsStay', 'support.councilWantsAdvocate', 'support.disagrees', 'support.bothWantAdvocate'],
    isAsked,
    Fields: SupporterFields,
  },
];
