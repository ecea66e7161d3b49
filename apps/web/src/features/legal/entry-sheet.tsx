import { addLegalEntry, correctLegalEntry } from '@alongside/contracts/legal-status';
import type { LocalDate } from '@alongside/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LongTextField } from '../../kit/fields/long-text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { legalRecord } from '../../words/legal-record';
import { EntryFields } from './entry-fields';
import { EntryPreview } from './entry-preview';
import { bodyOf, NOTHING_TYPED, previewable, valuesOf, type EntryValues } from './entry-values';
import { addingEntry, correctingEntry, type LegalEntry } from './legal.queries';

const words = legalRecord.sheet;

interface FormProps {
  readonly personId: string;
  readonly today: LocalDate;
  readonly onClose: () => void;
}
const entryAsked = (values: EntryValues, corrects: string | null) => {
  const entry = previewable(values);
  return entry && { entry, corrects };
};

function AddForm({ personId, today, onClose }: FormProps) {
  return (
    <EndpointForm
      endpoint={addLegalEntry}
      mutation={useMutation(addingEntry(useQueryClient(), personId))}
      initial={NOTHING_TYPED}
      draft={{ type: 'legal-entry', id: personId }}
      submit={words.save}
      toBody={bodyOf}
      onCancel={onClose}
      onDone={() => {
        showToast({ text: words.added });
        onClose();
      }}
    >
      {(values) => (
        <>
          <EntryFields values={values} />
          <EntryPreview personId={personId} today={today} asked={entryAsked(values, null)} />
        </>
      )}
    </EndpointForm>
  );
}

type Correction = EntryValues & { readonly reason: string | null };

function CorrectForm({ personId, today, onClose, entry }: FormProps & { readonly entry: LegalEntry }) {
  const [initial] = useState<Correction>(() => ({ ...valuesOf(entry), reason: null }));
  return (
    <EndpointForm
      endpoint={correctLegalEntry}
      mutation={useMutation(correctingEntry(useQueryClient(), personId, entry.id))}
      initial={initial}
      draft={{ type: 'legal-correction', id: entry.id }}
      submit={words.saveCorrection}
      toBody={(values) => ({ ...bodyOf(values), reason: values.reason?.trim() || undefined })}
      onCancel={onClose}
      onDone={() => {
        showToast({ text: words.corrected });
        onClose();
      }}
    >
      {(values) => (
        <>
          <EntryFields values={values} />
          <LongTextField name="reason" label={words.reason} rows={2} errors={{ missing: words.reasonMissing }} />
          <EntryPreview personId={personId} today={today} asked={entryAsked(values, entry.id)} />
        </>
      )}
    </EndpointForm>
  );
}

interface EntrySheetProps extends FormProps {
  readonly name: string;
  /** To add, or the entry to put right; null: the sheet is closed. */
  readonly about: 'add' | LegalEntry | null;
}

/** Adding what happened, or putting an entry right: the same questions, and what it changes shown before it is saved. */
export function EntrySheet({ about, name, ...form }: EntrySheetProps) {
  const isNew = about === 'add';
  return (
    <Sheet isOpen={about !== null} onClose={form.onClose} title={isNew ? words.addTitle : words.correctTitle} lead={isNew ? words.addLead(name) : words.correctLead}>
      {about === 'add' && <AddForm {...form} />}
      {about !== null && about !== 'add' && <CorrectForm key={about.id} {...form} entry={about} />}
    </Sheet>
  );
}
