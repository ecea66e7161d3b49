import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { inserter, type ProviderFixture } from './provider.js';

export interface SupportedPerson {
  readonly personId: string;
  readonly referralId: string;
  readonly reference: string;
}
/** What may differ from somebody accepted, allocated to the first advocate, with a case open. */
export interface SupportedPersonFacts {
  readonly name?: string | null;
  readonly advocateId?: string | null;
  readonly contractId?: string;
  readonly service?: string;
  readonly receivedAt?: string;
  readonly firstContactDueOn?: string | null;
  readonly person?: Readonly<Record<string, unknown>>;
  readonly referral?: Readonly<Record<string, unknown>>;
  /** Null leaves the person without a place. */
  readonly wardId?: string | null;
  readonly legal?: { readonly code: string | null; readonly community?: 'CTO' | 'CD'; readonly on: string } | null;
}

let next = 2001;

/** A person somebody supports, inserted as the administrator of the cluster. The lists are kept by `keepLists`. */
export async function aSupportedPerson(client: pg.Client, provider: ProviderFixture, facts: SupportedPersonFacts = {}): Promise<SupportedPerson> {
  const insert = inserter(client, provider.organisationId);
  const { advocateId = provider.members.advocate.id, wardId = provider.wardId, name = 'Rosa Lindqvist', receivedAt = '2026-11-17T09:00:00Z' } = facts;
  const reference = `XX-${next}`;
  next += 1;
  const personId = await insert('person', { id: randomUUID(), reference, name, ...facts.person });
  const referralId = await insert('referral', {
    id: randomUUID(),
    reference: `XX-R-${next}`,
    person_id: personId,
    contract_id: facts.contractId ?? provider.contractId,
    service: facts.service ?? 'IMHA',
    source: 'WARD_STAFF',
    channel: 'PROFESSIONAL_FORM',
    state: advocateId === null ? 'WAITING' : 'ALLOCATED',
    received_at: receivedAt,
    received_on: receivedAt.slice(0, 10),
    eligibility: 'ELIGIBLE',
    eligibility_decided_on: receivedAt.slice(0, 10),
    eligibility_decided_by: provider.members.manager.id,
    advocate_id: advocateId,
    first_contact_due_on: facts.firstContactDueOn ?? null,
    ...facts.referral,
  });
  if (wardId !== null) await insert('stay', { id: randomUUID(), person_id: personId, ward_id: wardId, from_on: '2026-11-14' });
  if (facts.legal) {
    const { code, community = null, on } = facts.legal;
    await insert('legal_event', { id: randomUUID(), person_id: personId, type: 'admitted', happened_on: on, legal_status_code: code, community_status: community, source: 'Referral' });
  }
  return { personId, referralId, reference };
}

/** Brings every list of a provider up to date with what was inserted by hand. */
export async function keepLists(client: pg.Client, { organisationId }: Pick<ProviderFixture, 'organisationId'>): Promise<void> {
  await client.query('begin');
  await client.query(`select set_config('app.organisation_id', $1, true)`, [organisationId]);
  await client.query('select rebuild_caseload()');
  await client.query('commit');
}
