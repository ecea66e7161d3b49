import type { EntityManager } from 'typeorm';
import type { ActorType } from '../access/actor.js';
import { Problem } from '../problem/problem.js';

interface KeptRow {
  readonly operation: string;
  readonly body_hash: Buffer;
  readonly response: { answer: unknown } | null;
}

/** Claims the key of a request that may be repeated; false where it was claimed before. Waits for whoever claimed it and is not done. */
export async function claimKey(manager: EntityManager, { organisationId, membershipId, repetition }: ActorType): Promise<boolean> {
  if (!repetition) return true;
  const claimed = await manager.query<unknown[]>(
    `insert into idempotency_key (organisation_id, actor_id, key, operation, body_hash) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning key`,
    [organisationId, membershipId, repetition.key, repetition.operation, repetition.bodyHash],
  );
  return claimed.length > 0;
}

/** What a key claimed before was answered; the same key with another body is refused. */
export async function keptAnswer<T>(manager: EntityManager, { organisationId, membershipId, repetition }: ActorType): Promise<T> {
  const [kept] = await manager.query<KeptRow[]>(
    `select operation, body_hash, response from idempotency_key where organisation_id = $1 and actor_id = $2 and key = $3`,
    [organisationId, membershipId, repetition?.key],
  );
  if (!kept || !repetition || kept.operation !== repetition.operation || !kept.body_hash.equals(repetition.bodyHash)) {
    throw new Problem('idempotency-key-reused');
  }
  return (kept.response?.answer ?? undefined) as T;
}

export async function keepAnswer(manager: EntityManager, actor: ActorType, answer: unknown): Promise<void> {
  if (!actor.repetition) return;
  await manager.query(
    `update idempotency_key set response = $4 where organisation_id = $1 and actor_id = $2 and key = $3`,
    [actor.organisationId, actor.membershipId, actor.repetition.key, JSON.stringify({ answer })],
  );
}
