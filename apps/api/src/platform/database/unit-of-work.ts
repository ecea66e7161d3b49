import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { ActorType } from '../access/actor.js';
import { recordAct, type Act } from '../audit/record-act.js';
import { isWorthRetrying, problemOfConstraint } from '../problem/database-faults.js';
import { Problem } from '../problem/problem.js';
import { keepAnswer, rememberedAnswer } from './idempotency.js';

/** The only handle on the database a use case gets: bound to one tenant and one transaction, passed by hand. */
export interface Transaction {
  readonly manager: EntityManager;
  readonly actor: ActorType;
  /** Writes the audit event in this very transaction: an act that is not recorded did not happen. */
  record(action: Act['action'], subject: Act['subject'], more?: Act['more']): Promise<void>;
}
export type ReadTransaction = Pick<Transaction, 'manager' | 'actor'>;

const ATTEMPTS = 3;

@Injectable()
export class UnitOfWork {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** One use case, one transaction. Repeated with the same key it gives the same answer and does nothing twice. */
  async run<T>(actor: ActorType, work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction((manager) => this.within(manager, actor, work));
      } catch (error) {
        if (attempt < ATTEMPTS && isWorthRetrying(error)) continue;
        const code = problemOfConstraint(error);
        throw code ? new Problem(code) : error;
      }
    }
  }

  private async within<T>(manager: EntityManager, actor: ActorType, work: (tx: Transaction) => Promise<T>): Promise<T> {
    await bind(manager, actor);
    const remembered = await rememberedAnswer<T>(manager, actor);
    if (remembered.isKnown) return remembered.answer;
    const tx: Transaction = {
      manager,
      actor,
      record: (action, subject, more) => recordAct(manager, actor, { action, subject, more }),
    };
    const answer = await work(tx);
    await keepAnswer(manager, actor, answer);
    return answer;
  }

  /** A query that records nothing. The database refuses writes in it. */
  async read<T>(actor: ActorType, work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('set transaction read only');
      await bind(manager, actor);
      return work({ manager, actor });
    });
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Tells the database whose records these are. With no tenant set nothing is visible; that is a fault all the same. */
async function bind(manager: EntityManager, actor: ActorType): Promise<void> {
  if (!UUID.test(actor.organisationId)) throw new Error('a unit of work for no organisation');
  await manager.query(
    `select set_config('app.organisation_id', $1, true), set_config('app.actor_id', $2, true), set_config('app.request_id', $3, true)`,
    [actor.organisationId, actor.membershipId, actor.requestId],
  );
}
