import type { Instant, LocalDate } from '@alongside/domain';
import type { Transaction } from '../../platform/database/unit-of-work.js';

/** A new row of the history. It changes nothing of the row it corrects. */
export interface NewLegalEntry {
  readonly id: string;
  readonly personId: string;
  readonly type: string;
  readonly on: LocalDate;
  readonly at: Instant | null;
  readonly nation: 'England' | 'Wales' | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly recordedAt: Instant;
  readonly corrects: string | null;
}

const ADD = `insert into legal_event (organisation_id, id, person_id, type, happened_on, happened_at, nation, detail, source, recorded_at, recorded_by, corrects)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

export const legalEntryRepository = ({ manager, actor }: Pick<Transaction, 'manager' | 'actor'>) => ({
  /** One writer at a time for each person: an entry is corrected once, and what it changes is worked out from all of them. */
  async lockPerson(personId: string): Promise<void> {
    await manager.query('select 1 from person where organisation_id = $1 and id = $2 for update', [actor.organisationId, personId]);
  },

  async add(entry: NewLegalEntry): Promise<void> {
    const { id, personId, type, on, at, nation, detail, source, recordedAt, corrects } = entry;
    const values = [actor.organisationId, id, personId, type, on, at, nation, JSON.stringify(detail), source, recordedAt, actor.membershipId, corrects];
    await manager.query(ADD, values);
  },
});
