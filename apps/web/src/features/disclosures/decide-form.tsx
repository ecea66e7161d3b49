import { decideDisclosure } from '@alongside/contracts/disclosures';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ChoiceField } from '../../kit/fields/choice-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { showToast } from '../../kit/overlay/toast';
import { disclosures, telling } from '../../words/telling';
import { reasonWords } from './answer-panel';
import { decidingDisclosure, type DisclosureShown } from './disclosures.queries';
import styles from './disclosures.module.css';

const words = disclosures.manager;
const EMPTY: { readonly isAllowed: boolean | null; readonly words: string } = { isAllowed: null, words: '' };
const OPTIONS = [
  { value: true, label: words.yes },
  { value: false, label: words.no },
];

/** What the law leaves to a person, in the hands of one. */
export function DecideForm({ disclosure: { id, version }, name }: { readonly disclosure: DisclosureShown; readonly name: string }) {
  return (
    <section className={styles['decide']} aria-label={words.title}>
      <h4>{words.title}</h4>
      <p>{words.text}</p>
      <EndpointForm
        endpoint={decideDisclosure} mutation={useMutation(decidingDisclosure(useQueryClient(), id))} initial={EMPTY} draft={{ type: 'disclosure-decision', id }}
        toBody={(values) => ({ ...values, version })} submit={words.submit} onDone={() => showToast({ text: words.done })}
        sayRefusal={({ code, errors }) => (code === 'sharing-refused' ? errors.map((error) => telling.refused(reasonWords(error.code, name))) : undefined)}
      >
        <ChoiceField name="isAllowed" label={words.question} options={OPTIONS} errors={{ missing: words.missing, 'wrong-type': words.missing }} />
        <LongTextField name="words" label={words.words} errors={{ missing: words.wordsMissing, 'too-short': words.wordsMissing }} />
      </EndpointForm>
    </section>
  );
}
