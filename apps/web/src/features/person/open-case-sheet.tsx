import { openCase } from '@alongside/contracts/case-steps';
import { INSTRUCTIONS, type Instruction } from '@alongside/domain/codes';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ChoiceField } from '../../kit/fields/choice-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { ProblemError } from '../../platform/problem-error';
import { optionsOf } from '../../words/codes';
import { person as words } from '../../words/person';
import { nameOf } from './facts';
import styles from './forms.module.css';
import { openingCase, type PersonPage, type Referral } from './person.queries';

interface Opening {
  readonly instruction: Instruction | null;
  readonly note: string;
}
const EMPTY: Opening = { instruction: null, note: '' };

function OpenCaseForm({ referral, onClose }: { readonly referral: Referral; readonly onClose: () => void }) {
  const mutation = useMutation(openingCase(useQueryClient(), referral.id));
  const needsMeeting = mutation.error instanceof ProblemError && mutation.error.code === 'needs-information';
  return (
    <EndpointForm
      endpoint={openCase}
      mutation={mutation}
      initial={EMPTY}
      draft={{ type: 'opening', id: referral.id }}
      submit={words.yes.submit}
      toBody={({ instruction, note }) => ({ version: referral.version, instruction: instruction ?? undefined, note })}
      onCancel={onClose}
      onDone={() => {
        showToast({ text: words.yes.opened });
        onClose();
      }}
    >
      {needsMeeting && <p className={styles['quiet']}>{words.yes.needsMeeting}</p>}
      <ChoiceField name="instruction" layout="list" label={words.yes.question} options={optionsOf(INSTRUCTIONS, words.yes.instructions)} thing="how you are working" />
      <LongTextField name="note" label={words.yes.note} rows={2} isOptional />
    </EndpointForm>
  );
}

interface OpenCaseSheetProps {
  readonly page: PersonPage;
  readonly referral: Referral | null;
  readonly onClose: () => void;
}
export const OpenCaseSheet = ({ page, referral, onClose }: OpenCaseSheetProps) => (
  <Sheet kind="dialog" isOpen={referral !== null} onClose={onClose} title={words.yes.sheet} lead={nameOf(page)}>
    {referral && <OpenCaseForm key={referral.id} referral={referral} onClose={onClose} />}
  </Sheet>
);
