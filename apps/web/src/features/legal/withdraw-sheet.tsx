import { withdrawLegalEntry } from '@alongside/contracts/legal-status';
import type { LocalDate } from '@alongside/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { LongTextField } from '../../kit/fields/long-text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { legalEntryTitle } from '../../words/legal-entries';
import { legalRecord } from '../../words/legal-record';
import { EntryPreview } from './entry-preview';
import { withdrawingEntry, type LegalEntry } from './legal.queries';

const words = legalRecord.sheet;
const NO_REASON = { reason: null as string | null };

interface WithdrawProps {
  readonly personId: string;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

function WithdrawForm({ personId, today, onClose, entry }: WithdrawProps & { readonly entry: LegalEntry }) {
  const asked = useMemo(() => ({ corrects: entry.id }), [entry.id]);
  return (
    <EndpointForm
      endpoint={withdrawLegalEntry}
      mutation={useMutation(withdrawingEntry(useQueryClient(), personId, entry.id))}
      initial={NO_REASON}
      draft={{ type: 'legal-withdrawal', id: entry.id }}
      submit={words.saveWithdrawal}
      toBody={({ reason }) => ({ reason: reason?.trim() || undefined })}
      onCancel={onClose}
      onDone={() => {
        showToast({ text: words.withdrawn });
        onClose();
      }}
    >
      <p><b>{legalEntryTitle(entry)}</b></p>
      <LongTextField name="reason" label={words.reason} rows={2} errors={{ missing: words.reasonMissing }} />
      <EntryPreview personId={personId} today={today} asked={asked} />
    </EndpointForm>
  );
}

/** For an entry made by mistake: with a reason, and what it changes shown first. */
export const WithdrawSheet = ({ entry, ...form }: WithdrawProps & { readonly entry: LegalEntry | null }) => (
  <Sheet isOpen={entry !== null} onClose={form.onClose} title={words.withdrawTitle} lead={words.withdrawLead}>
    {entry && <WithdrawForm key={entry.id} {...form} entry={entry} />}
  </Sheet>
);
