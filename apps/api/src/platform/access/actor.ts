import type { Asker, Role } from '@alongside/domain/access';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** What makes an unsafe request safe to repeat. */
export interface Repetition {
  readonly key: string;
  readonly operation: string;
  readonly bodyHash: Buffer;
}

/** Who acts, for whom, in which request. Made from a live session, or for the public form and the service itself. */
export interface ActorType extends Omit<Asker, 'role'> {
  readonly role: Role | 'public' | 'service';
  readonly organisationId: string;
  readonly displayName: string;
  readonly requestId: string;
  readonly repetition: Repetition | null;
}

/** The signed-in kinds of actor, which the policy knows. */
export type Member = ActorType & { readonly role: Role };

/** Nobody in particular: the id that public and service acts are kept under. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

export const publicActor = (organisationId: string, requestId: string, repetition: Repetition | null): ActorType => ({
  membershipId: NOBODY,
  role: 'public',
  contractIds: [],
  organisationId,
  displayName: 'Public form',
  requestId,
  repetition,
});
export const serviceActor = (organisationId: string, requestId: string): ActorType => ({
  membershipId: NOBODY,
  role: 'service',
  contractIds: 'all',
  organisationId,
  displayName: 'Alongside',
  requestId,
  repetition: null,
});

/** The contracts that bound a list, as SQL takes them: null is every one, and is only ever said aloud. */
export const heldContracts = ({ contractIds }: Pick<ActorType, 'contractIds'>): string[] | null =>
  contractIds === 'all' ? null : [...contractIds];

/** What the hooks and the guard know of a request by the time its handler runs. */
export interface RequestFacts {
  actor: Member | null;
  sessionToken: string | null;
  repetition: Repetition | null;
}
declare module 'fastify' {
  interface FastifyRequest {
    facts: RequestFacts;
  }
}

const factsOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>();

/** The signed-in actor. A fault where an endpoint for anyone asks for one. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext): Member => {
  const { facts } = factsOf(context);
  if (!facts.actor) throw new Error('this endpoint has no actor');
  return { ...facts.actor, repetition: facts.repetition };
});

/** For endpoints that anyone may call: the request's id and what makes it repeatable. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const request = factsOf(context);
  return { requestId: String(request.id), repetition: request.facts.repetition, address: request.ip };
});
export interface CallerType {
  readonly requestId: string;
  readonly repetition: Repetition | null;
  readonly address: string;
}

/** The raw session token, for the endpoints that end, lock or change the session itself. */
export const SessionToken = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { sessionToken } = factsOf(context).facts;
  if (!sessionToken) throw new Error('this endpoint has no session');
  return sessionToken;
});
