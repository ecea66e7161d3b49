import { randomUUID } from 'node:crypto';
import type { MeasureReport } from './measure-report.js';
import { OrderedIds } from './ordered-ids.js';

/** Whom work is kept under when the file does not say who did it. */
export const NOBODY_NAMED = '(nobody named)';

/** Our ids for the rows of a file. */
export interface FileIds {
  readonly contractId: string;
  readonly people: OrderedIds;
  readonly referrals: OrderedIds;
  readonly contacts: OrderedIds;
  readonly advocates: OrderedIds;
  personOf(referralId: string): string;
  /** For rows that the file gives no id. */
  next(): string;
}

export function fileIds({ people, referrals, contacts }: MeasureReport): FileIds {
  const personOf = new Map(referrals.map(({ id, personId }) => [id, personId]));
  const workers = [...referrals, ...contacts].flatMap(({ advocateId }) => advocateId ?? []);
  return {
    contractId: randomUUID(),
    people: new OrderedIds([...people.map(({ id }) => id), ...personOf.values()]),
    referrals: new OrderedIds(personOf.keys()),
    contacts: new OrderedIds(contacts.map(({ id }) => id)),
    advocates: new OrderedIds([...workers, NOBODY_NAMED]),
    personOf: (referralId) => personOf.get(referralId) ?? '',
    next: randomUUID,
  };
}
