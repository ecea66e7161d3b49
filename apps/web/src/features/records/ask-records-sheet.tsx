import { askForRecords, RECORDS_CAPACITIES, RECORDS_CONSENTS } from '@alongside/contracts/records-requests';
import { RECORD_HOLDERS, RECORD_KINDS } from '@alongside/domain/records';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ChoiceField } from '../../kit/fields/choice-field';
import { DateField } from '../../kit/fields/date-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { SelectField } from '../../kit/fields/select-field';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { today } from '../../platform/clock';
import { optionsOf } from '../../words/codes';
import { capacities, consents, holders, kinds, records } from '../../words/records';
import { askBody, nothingAsked, type AskValues } from './ask-values';
import { askingForRecords } from './records.queries';

interface AskRecordsProps {
  readonly personId: string;
  readonly name: string;
  readonly isUnder16: boolean;
  readonly onClose: () => void;
}
const words = records.add;
const KNOWN = optionsOf(['yes', 'no', 'unknown'] as const, words.yesNo);
const missing = (text: string) => ({ missing: text, 'too-short': text, 'not-a-choice': text });

/** For whoever cannot decide, the ground turns on others. */
const ForThem = () => (
  <>
    <ChoiceField name="conflict" label={words.conflict} options={KNOWN} />
    <ChoiceField name="relevant" label={words.relevant} options={KNOWN} />
    <ChoiceField name="appropriate" label={words.appropriate} options={KNOWN} />
  </>
);

function Ground({ values, name, isUnder16 }: Pick<AskRecordsProps, 'name' | 'isUnder16'> & { readonly values: AskValues }) {
  const able = RECORDS_CAPACITIES.filter((each) => (isUnder16 ? each !== 'has' : each !== 'competent'));
  return (
    <>
      <ChoiceField name="capacity" label={words.capacity(name)} hint={words.capacityHint} options={optionsOf(able, capacities)} />
      {values.capacity === 'lacks' ? <ForThem /> : <ChoiceField name="consent" label={words.consent(name)} options={optionsOf(RECORDS_CONSENTS, consents)} />}
    </>
  );
}

function AskForm({ personId, name, isUnder16, onClose }: AskRecordsProps) {
  const done = () => {
    showToast({ text: words.done });
    onClose();
  };
  return (
    <EndpointForm
      endpoint={askForRecords} mutation={useMutation(askingForRecords(useQueryClient(), personId))} initial={nothingAsked()} toBody={askBody}
      draft={{ type: 'records-request', id: personId }} submit={words.submit} onDone={done} onCancel={onClose}
    >
      {(values) => (
        <>
          <SelectField name="holder" label={words.holder} empty={words.holderEmpty} options={optionsOf(RECORD_HOLDERS, holders)} errors={missing(words.holderMissing)} />
          <TextField name="holderName" label={words.holderName} errors={missing(words.holderNameMissing)} maxLength={120} />
          <SelectField name="record" label={words.record} empty={words.recordEmpty} options={optionsOf(RECORD_KINDS, kinds)} errors={missing(words.recordMissing)} />
          <LongTextField name="what" label={words.what} errors={missing(words.whatMissing)} />
          <DateField name="askedOn" label={words.askedOn} leaning="behind" max={today()} errors={missing(words.askedOnMissing)} />
          <Ground values={values} name={name} isUnder16={isUnder16} />
          <DateField name="chaseOn" label={words.chaseOn} hint={words.chaseHint} isOptional min={today()} />
        </>
      )}
    </EndpointForm>
  );
}

export const AskRecordsSheet = ({ isOpen, ...form }: AskRecordsProps & { readonly isOpen: boolean }) => (
  <Sheet isOpen={isOpen} onClose={form.onClose} title={words.title} lead={words.lead}>
    <AskForm {...form} />
  </Sheet>
);
