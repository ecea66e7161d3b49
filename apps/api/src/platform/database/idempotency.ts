import type { EntityManager } from 'typeorm';
import type { ActorType } from '../access/actor.js';
import { Problem } from '../problem/problem.js';

type Remembered<T> = { readonly isKnown: true; readonly answer: T } | { readonly isKnown: false };
interface KeptRow {
  readonly operation: string;
  readonly body_hash: Buffer;
  readonly response: { answer: unknown } | null;
}

/**
 * Claims the key, or finds what it answered before. A second request with the same key waits on the first one's row
 * and then gets its answer; the same key with another body is refused.
 */
export async function rememberedAnswer<T>(manager: EntityManager, actor: ActorType): Promise<Remembered<T>> {
  const { repetition } = actor;
  if (!repetition) return { isKnown: false };
  const claimed = await manager.query<unknown[]>(
    `insert into idempotency_key (organisation_id, actor_id, key, operation, body_hash) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning key`,
    [actor.organisationId, actor.membershipId, repetition.key, repetition.operation, repetition.bodyHash],
  );
  if (claimed.length > 0) return { isKnown: false };
  const [kept] = await manager.query<KeptRow[]>(
    `select operation, body_hash, response from idempotency_key where organisation_id = $1 and actor_id = $2 and key = $3`,
    [actor.organisationId, actor.membershipId, repetition.key],
  );
  if (!kept || kept.operation !== repetition.operation || !kept.body_hash.equals(repetition.bodyHash)) {
    throw new Problem('idempotency-key-reused');
  }
  return { isKnown: true, answer: (kept.response?.answer ?? undefined) as T };
}

export async function keepAnswer(manager: EntityManager, actor: ActorType, answer: unknown): Promise<void> {
  if (!actor.repetition) return;
  await manager.query(
    `update idempotency_key set response = $4 where organisation_id = $1 and actor_id = $2 and key = $3`,
    [actor.organisationId, actor.membershipId, actor.repetition.key, JSON.stringify({ answer })],
  );
}
