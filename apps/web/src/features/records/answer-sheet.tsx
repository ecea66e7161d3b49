import { noteRecordsAnswer } from '@alongside/contracts/records-requests';
import { INFORMATION_TYPES, RECORDS_ANSWERS, type InformationType, type RecordsAnswerGiven } from '@alongside/domain/records';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ChoiceField } from '../../kit/fields/choice-field';
import { DateField } from '../../kit/fields/date-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { today } from '../../platform/clock';
import { optionsOf } from '../../words/codes';
import { answersGiven, informationTypes, records } from '../../words/records';
import { notingRecordsAnswer, type RecordsRequestShown } from './records.queries';

interface AnswerValues {
  readonly answer: RecordsAnswerGiven | null;
  readonly answeredOn: string | null;
  readonly reason: string;
  readonly seen: string;
  readonly informationType: InformationType | null;
  readonly thirdPartyAgrees: boolean | null;
}
interface AnswerProps {
  readonly request: RecordsRequestShown;
  readonly onClose: () => void;
}
const words = records.answer;
const missing = (text: string) => ({ missing: text, 'needs-information': text, 'not-a-choice': text });
const AGREES = [
  { value: true, label: records.add.yesNo.yes },
  { value: false, label: records.add.yesNo.no },
];
const saysNo = ({ answer }: AnswerValues) => answer === 'REFUSED' || answer === 'PARTLY';
const givesSome = ({ answer }: AnswerValues) => answer === 'GIVEN' || answer === 'PARTLY';

/** Only what the answer leaves to be said is sent. */
function answerBody(values: AnswerValues, version: number) {
  const { answer, answeredOn, reason, seen, informationType, thirdPartyAgrees } = values;
  const some = givesSome(values);
  return {
    version, answer, answeredOn,
    reason: saysNo(values) ? reason : '',
    seen: some ? seen : '',
    ...(some && informationType !== null && { informationType }),
    ...(some && informationType === 'third_party_confidential' && thirdPartyAgrees !== null && { thirdPartyAgrees }),
  };
}

function Fields({ values }: { readonly values: AnswerValues }) {
  return (
    <>
      <ChoiceField name="answer" label={words.answer} options={optionsOf(RECORDS_ANSWERS, answersGiven)} errors={missing(words.answerMissing)} />
      <DateField name="answeredOn" label={words.on} leaning="behind" max={today()} errors={missing(words.onMissing)} />
      {saysNo(values) && <LongTextField name="reason" label={words.reason} errors={missing(words.reasonMissing)} />}
      {givesSome(values) && <LongTextField name="seen" label={words.seen} errors={missing(words.seenMissing)} />}
      {givesSome(values) && <ChoiceField name="informationType" layout="list" label={words.information} options={optionsOf(INFORMATION_TYPES, informationTypes)} />}
      {givesSome(values) && values.informationType === 'third_party_confidential' && <ChoiceField name="thirdPartyAgrees" label={words.agrees} options={AGREES} />}
    </>
  );
}

function AnswerForm({ request: { id, version }, onClose }: AnswerProps) {
  const initial: AnswerValues = { answer: null, answeredOn: today(), reason: '', seen: '', informationType: null, thirdPartyAgrees: null };
  const done = () => {
    showToast({ text: words.done });
    onClose();
  };
  return (
    <EndpointForm
      endpoint={noteRecordsAnswer} mutation={useMutation(notingRecordsAnswer(useQueryClient(), id))} initial={initial} toBody={(values) => answerBody(values, version)}
      draft={{ type: 'records-answer', id }} submit={words.submit} onDone={done} onCancel={onClose}
    >
      {(values) => <Fields values={values} />}
    </EndpointForm>
  );
}

export const AnswerSheet = ({ request, onClose }: { readonly request: RecordsRequestShown | null; readonly onClose: () => void }) => (
  <Sheet isOpen={request !== null} onClose={onClose} title={words.title} lead={request?.holderName}>
    {request && <AnswerForm key={request.id} request={request} onClose={onClose} />}
  </Sheet>
);
