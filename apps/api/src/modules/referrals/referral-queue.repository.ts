import { UNDECIDED_STATES, WAITING_FOR_ADVOCATE_STATES, type Instant, type LocalDate } from '@alongside/domain';
import type { CommunityStatus, LegalStatusCode, ProvidedService, Source } from '@alongside/domain/codes';
import { heldContracts } from '../../platform/access/actor.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import type { LegalFacts } from './legal-facts.js';
import { PLACE, REFERRAL_PLACE_JOINS } from './referral-record.repository.js';

export interface QueueRow {
  readonly id: string;
  readonly reference: string;
  readonly name: string | null;
  readonly dateOfBirth: LocalDate | null;
  readonly service: ProvidedService;
  readonly source: Source;
  readonly channel: string;
  readonly state: string;
  readonly priority: string;
  readonly receivedAt: Instant;
  readonly legalStatusCode: LegalStatusCode | null;
  readonly communityStatus: CommunityStatus | null;
  readonly facts: Partial<LegalFacts>;
  readonly place: string | null;
}
export interface Queue {
  readonly undecided: readonly QueueRow[];
  readonly waitingForAdvocate: number;
}

const QUEUE = `select jsonb_build_object(
    'waitingForAdvocate', (select count(*) from referral r where r.organisation_id = $1 and r.state = any ($3) and r.closed_on is null
      and r.advocate_id is null and ($4::uuid[] is null or r.contract_id = any ($4))),
    'undecided', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'reference', r.reference, 'name', p.name, 'dateOfBirth', p.date_of_birth, 'service', r.service,
        'source', r.source, 'channel', r.channel, 'state', r.state, 'priority', r.priority, 'receivedAt', r.received_at, 'legalStatusCode', r.legal_status_code,
        'communityStatus', r.community_status, 'facts', r.facts, 'place', ${PLACE}) order by r.received_at, r.id)
      from referral r join person p on p.organisation_id = r.organisation_id and p.id = r.person_id
      ${REFERRAL_PLACE_JOINS}
      where r.organisation_id = $1 and r.state = any ($2) and r.closed_on is null and ($4::uuid[] is null or r.contract_id = any ($4))), '[]')) as queue`;

/** Every undecided referral of the contracts held, oldest first, and how many wait for an advocate: one statement. */
export async function referralQueue({ manager, actor }: ReadTransaction): Promise<Queue> {
  const [row] = await manager.query<{ queue: Queue }[]>(QUEUE, [
    actor.organisationId,
    UNDECIDED_STATES,
    WAITING_FOR_ADVOCATE_STATES,
    heldContracts(actor),
  ]);
  if (!row) throw new Error('a select without a from gave no row');
  return row.queue;
}
