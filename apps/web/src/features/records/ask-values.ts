import type { RECORDS_CAPACITIES, RECORDS_CONSENTS } from '@alongside/contracts/records-requests';
import type { RecordHolder, RecordKind } from '@alongside/domain/records';
import { today } from '../../platform/clock';
import { records } from '../../words/records';

export type YesNo = 'yes' | 'no' | 'unknown';
export interface AskValues {
  readonly holder: RecordHolder | null;
  readonly holderName: string;
  readonly record: RecordKind | null;
  readonly what: string;
  readonly askedOn: string | null;
  readonly capacity: (typeof RECORDS_CAPACITIES)[number] | null;
  readonly consent: (typeof RECORDS_CONSENTS)[number] | null;
  readonly conflict: YesNo | null;
  readonly relevant: YesNo | null;
  readonly appropriate: YesNo | null;
  readonly chaseOn: string | null;
}
export const nothingAsked = (): AskValues => ({
  holder: null, holderName: '', record: null, what: '', askedOn: today(), capacity: null, consent: null, conflict: null, relevant: null, appropriate: null, chaseOn: null,
});

const known = (answer: YesNo | null): boolean | null => (answer === 'yes' ? true : answer === 'no' ? false : null);

/** Whoever can decide is asked whether they agree; for whoever cannot, it turns on others. Only what was asked is sent. */
export function askBody({ holder, holderName, record, what, askedOn, capacity, consent, conflict, relevant, appropriate, chaseOn }: AskValues) {
  const asked = { holder, holderName, record, what, askedOn, capacity };
  const ground =
    capacity === 'lacks' ? { hasConflict: known(conflict), findsRelevant: known(relevant), findsAppropriate: known(appropriate) } : { consent };
  return { ...asked, ...ground, ...(chaseOn !== null && { chaseOn, reminder: records.add.reminder(holderName) }) };
}
