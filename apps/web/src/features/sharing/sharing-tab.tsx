import { TOLD_HOW } from '@alongside/domain/codes';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { ChoiceField } from '../../kit/fields/choice-field';
import { TextField } from '../../kit/fields/text-field';
import { Form } from '../../kit/form/form';
import { EmptyState } from '../../kit/states/empty-state';
import { states } from '../../words/states';
import { sharingTab as words } from '../../words/sharing-tab';
import { AddParty } from './add-party';
import { PartyCard } from './party-card';
import { choosing, isChanging, without } from './sharing-values';
import type { SharingShown } from './sharing.queries';
import styles from './sharing.module.css';
import { useSharing } from './use-sharing';

interface SharingTabProps {
  readonly personId: string;
  readonly name: string;
  readonly pronouns: string | null;
  readonly parties: readonly SharingShown[];
  readonly titleOf: (party: SharingShown) => string;
  readonly mayRecord: boolean;
  /** Null where it is not known, which counts as 16 or over. */
  readonly age: number | null;
}

const Told = ({ name }: { readonly name: string }) => (
  <section className={styles['card']}>
    <ChoiceField
      name="toldHow" label={words.told(name)} errors={{ missing: words.toldMissing, 'needs-information': words.toldMissing }}
      options={TOLD_HOW.map((value) => ({ value, label: words.toldHow[value] }))}
    />
    <TextField name="note" label={words.note} isOptional maxLength={500} />
  </section>
);

/** Built to be gone through side by side with the person: large, plain, and nothing chosen for them. */
export function SharingTab({ personId, name, pronouns, parties, titleOf, mayRecord, age }: SharingTabProps) {
  const isUnder16 = age !== null && age < 16;
  const reminderOf = (partyId: string) => words.reminder(parties.filter((party) => party.partyId === partyId).map(titleOf).join());
  const { draft, save, isSaving, errors, general, attempt } = useSharing(personId, { isUnder16, reminderOf });
  const [isAdding, setIsAdding] = useState(false);
  const { values, change } = draft;
  if (!draft.isReady) return null;
  return (
    <div className={styles['tab']}>
      <h2 className={styles['heading']}>{words.heading}</h2>
      <p className={styles['lead']}>{words.lead(name, pronouns)}</p>
      {!mayRecord && <p className={styles['force']}>{words.readOnly}</p>}
      <Form values={values} onChange={change} errors={errors} general={general} attempt={attempt} onSubmit={save} isSending={isSaving}>
        {parties.length === 0 && <EmptyState icon={IconUsersGroup} tone="neutral" level={3} title={words.empty.title}>{words.empty.text}</EmptyState>}
        {parties.map((party) => (
          <PartyCard
            key={party.partyId} party={party} title={titleOf(party)} name={name} change={values.parties[party.partyId]} isReadOnly={!mayRecord} isUnder16={isUnder16}
            onChoose={(choice) => change((was) => choosing(was, party, choice))} onLeave={() => change((was) => without(was, party.partyId))}
          />
        ))}
        {mayRecord && <div><Button icon={IconPlus} onClick={() => setIsAdding(true)}>{words.add.open}</Button></div>}
        {isChanging(values) && <Told name={name} />}
        {isChanging(values) && (
          <div className={styles['foot']}>
            <Button kind="main" size="large" type="submit" isWide aria-disabled={isSaving || undefined}>{isSaving ? states.form.sending : words.save(name)}</Button>
          </div>
        )}
      </Form>
      <AddParty personId={personId} isOpen={isAdding} onClose={() => setIsAdding(false)} />
    </div>
  );
}
