import { recordDisclosure } from '@alongside/contracts/disclosures';
import { SHARED_HOW } from '@alongside/domain/codes';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ChoiceField } from '../../kit/fields/choice-field';
import { DateField } from '../../kit/fields/date-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { today } from '../../platform/clock';
import type { ProblemError } from '../../platform/problem-error';
import { optionsOf } from '../../words/codes';
import { how as howWords, telling } from '../../words/telling';
import { reasonWords } from './answer-panel';
import { recordingDisclosure, type DisclosureShown, type SharingAnswer } from './disclosures.queries';
import { LetterFields } from './letter-fields';
import { isOutside, type Question } from './question';
import { disclosureBody, needsReason, nothingTold, type RecordValues } from './record-values';

interface RecordFormProps {
  readonly personId: string;
  readonly name: string;
  readonly question: Question;
  readonly answer: SharingAnswer;
  readonly onDone: (disclosure: DisclosureShown) => void;
}
const words = telling.record;
const KNOWS = [
  { value: true, label: words.knows.yes },
  { value: false, label: words.knows.no },
];
const missing = (text: string) => ({ missing: text, 'too-short': text, 'needs-information': text, 'wrong-type': text, 'not-a-choice': text });

function Told({ name, values }: { readonly name: string; readonly values: RecordValues }) {
  return (
    <>
      <ChoiceField name="wasPersonTold" label={words.told(name)} errors={missing(words.toldMissing)} options={KNOWS} />
      {values.wasPersonTold === false && <TextField name="whyNotTold" label={words.whyNot} errors={missing(words.whyNotMissing)} maxLength={500} />}
    </>
  );
}

function Fields({ values, name, question, answer }: Pick<RecordFormProps, 'name' | 'question' | 'answer'> & { readonly values: RecordValues }) {
  return (
    <>
      {isOutside(question) && <TextField name="recipientName" label={words.name} hint={words.nameHint} isOptional maxLength={120} />}
      <ChoiceField name="how" label={words.how} errors={missing(words.howMissing)} options={optionsOf(SHARED_HOW, howWords)} />
      {values.how === 'EMAIL' ? (
        <LetterFields values={values} />
      ) : (
        <LongTextField name="whatShared" label={words.what} hint={words.whatHint} errors={missing(words.whatMissing)} />
      )}
      <DateField name="sharedOn" label={words.on} leaning="behind" max={today()} errors={missing(words.onMissing)} />
      {needsReason(answer) && <LongTextField name="reason" label={words.reason} hint={words.reasonHint} errors={missing(words.reasonMissing)} />}
      {needsReason(answer) && <TextField name="decidedByName" label={words.decidedBy} hint={words.decidedByHint} isOptional maxLength={120} />}
      <Told name={name} values={values} />
    </>
  );
}

const submitOf = ({ decision }: SharingAnswer, { how }: Pick<RecordValues, 'how'>): string =>
  decision === 'check_with_a_person' ? words.submitWaiting : how === 'EMAIL' ? words.submitMail : words.submit;

/** Only after a yes, or for a manager: the service asks the rules again as it is saved. */
export function RecordForm({ personId, name, question, answer, onDone }: RecordFormProps) {
  const sayRefusal = ({ code, errors }: ProblemError) => (code === 'sharing-refused' ? errors.map((error) => telling.refused(reasonWords(error.code, name))) : undefined);
  const toBody = (values: RecordValues) => disclosureBody(question, values);
  return (
    <section aria-label={answer.decision === 'check_with_a_person' ? words.waiting : words.title}>
      <EndpointForm
        endpoint={recordDisclosure} mutation={useMutation(recordingDisclosure(useQueryClient(), personId))} initial={nothingTold()} toBody={toBody}
        draft={{ type: 'disclosure', id: personId }} submit={(values) => submitOf(answer, values)} sayRefusal={sayRefusal} onDone={onDone}
      >
        {(values) => <Fields values={values} name={name} question={question} answer={answer} />}
      </EndpointForm>
    </section>
  );
}
