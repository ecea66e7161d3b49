import { TOGETHER } from '@alongside/contracts/contacts';
import { ChoiceField, ManyChoiceField } from '../../kit/fields/choice-field';
import { together } from '../../words/contacts';
import { log as words } from '../../words/log';
import type { PartProps } from './did-you-meet';
import { supportOf } from './visit-facts';

const YES_NO = (yes: string, no: string) => [{ value: true, label: yes }, { value: false, label: no }];

/** What was done together, one tap each; the last of the list is the sheet's own More. */
export function Together({ values, facts }: PartProps) {
  const isAsked = supportOf(values, facts)?.hasCase === false && values.way !== 'MEETING';
  return (
    <>
      <ManyChoiceField
        name="together" label={words.together}
        options={TOGETHER.filter((code) => code !== 'MORE').map((value) => ({ value, label: together[value] }))}
      />
      {facts.needsInterpreter && (
        <ChoiceField name="interpreterUsed" label={words.interpreter.label} isOptional options={YES_NO(words.interpreter.yes, words.interpreter.no)} />
      )}
      {isAsked && <ChoiceField name="saidYes" label={words.saidYes.label(facts.name)} isOptional options={YES_NO(words.saidYes.yes, words.saidYes.no)} />}
    </>
  );
}
