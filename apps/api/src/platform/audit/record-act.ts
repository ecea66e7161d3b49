import type { Action } from '@alongside/domain/access';
import type { EntityManager } from 'typeorm';
import type { ActorType } from '../access/actor.js';

export interface Act {
  readonly action: Action;
  readonly subject: {
    readonly type: string;
    readonly id: string | null;
    readonly personId?: string | null;
    readonly caseId?: string | null;
  };
  readonly more?: { readonly reason?: string | null; readonly detail?: Readonly<Record<string, unknown>> } | undefined;
}

/** One row of the append-only record: who, as what role, did what, to which record, why, in which request. */
export async function recordAct(
  manager: EntityManager,
  actor: ActorType,
  { action, subject, more }: Act,
): Promise<void> {
  await manager.query(
    `insert into audit_event (organisation_id, actor_id, actor_role, action, subject_type, subject_id, person_id, case_id, reason, request_id, detail)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      actor.organisationId,
      actor.membershipId,
      actor.role,
      action,
      subject.type,
      subject.id,
      subject.personId ?? null,
      subject.caseId ?? null,
      more?.reason ?? null,
      actor.requestId,
      JSON.stringify(more?.detail ?? {}),
    ],
  );
}
