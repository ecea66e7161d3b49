import { askMayTell } from '@alongside/contracts/disclosures';
import { OUTSIDE_RECIPIENTS, SHARED_MATTERS } from '@alongside/domain/codes';
import { SHARE_OVERRIDES } from '@alongside/domain/consent';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { CheckField } from '../../kit/fields/check-field';
import { ChoiceField, ManyChoiceField } from '../../kit/fields/choice-field';
import { SelectField } from '../../kit/fields/select-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { optionsOf } from '../../words/codes';
import { matters, outside, overrides, telling as words } from '../../words/telling';
import { askingMayTell, type SharingAnswer } from './disclosures.queries';
import { partyValue, questionBody, type PartyToTell, type Question } from './question';

interface QuestionFormProps {
  readonly personId: string;
  readonly name: string;
  readonly parties: readonly PartyToTell[];
  readonly initial: Question;
  /** Whether another ground than the person's word is asked for. */
  readonly hasGround: boolean;
  readonly onAnswer: (answer: SharingAnswer, question: Question) => void;
}

const Ground = ({ name, question }: { readonly name: string; readonly question: Question }) => (
  <>
    <ChoiceField name="override" layout="list" label={words.ground} hint={words.groundHint(name)} options={optionsOf(SHARE_OVERRIDES, overrides)} />
    {question.override === 'adult_safeguarding' && <CheckField name="attorneyIsAllegedSource" label={words.attorney} />}
  </>
);

/** Whom, and what about: nothing more is asked unless the answer turns on it. */
export function QuestionForm({ personId, name, parties, initial, hasGround, onAnswer }: QuestionFormProps) {
  const asked = useRef(initial);
  const toBody = (question: Question) => {
    asked.current = question;
    const { partyId, outside: other, ...body } = questionBody(question);
    return { ...body, ...(partyId !== null && { partyId }), ...(other !== null && { outside: other }) };
  };
  return (
    <EndpointForm
      endpoint={askMayTell} mutation={useMutation(askingMayTell(personId))} initial={initial} toBody={toBody}
      submit={hasGround ? words.askAgain : words.ask} onDone={(answer) => onAnswer(answer, asked.current)}
      sayRefusal={({ errors }) => (errors.some(({ pointer }) => pointer === '/partyId') ? [words.recipientMissing] : undefined)}
    >
      {(question) => (
        <>
          <SelectField
            name="recipient" label={words.recipient} empty={words.recipientEmpty} errors={{ missing: words.recipientMissing }}
            options={[...parties.map(({ partyId, title }) => ({ value: partyValue(partyId), label: title })), ...optionsOf(OUTSIDE_RECIPIENTS, outside)]}
          />
          <ManyChoiceField name="matters" label={words.matters} errors={{ missing: words.mattersMissing, 'too-small': words.mattersMissing, 'too-short': words.mattersMissing }} options={optionsOf(SHARED_MATTERS, matters)} />
          {hasGround && <Ground name={name} question={question} />}
        </>
      )}
    </EndpointForm>
  );
}
