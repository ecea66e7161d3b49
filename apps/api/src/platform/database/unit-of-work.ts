import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { ActorType } from '../access/actor.js';
import { recordAct, type Act } from '../audit/record-act.js';
import { transactionRetries } from '../metrics/registry.js';
import { isWorthRetrying, problemOfConstraint } from '../problem/database-faults.js';
import { Problem } from '../problem/problem.js';
import { keepAnswer, rememberedAnswer } from './idempotency.js';
import { readFor, writeFor } from './tenant-transaction.js';
import { Unawaited } from './unawaited.js';

/** The only handle on the database a use case gets: bound to one tenant and one transaction, passed by hand. */
export interface Transaction {
  readonly manager: EntityManager;
  readonly actor: ActorType;
  /** Writes the audit event in this very transaction, which ends only when it is written: an act that is not recorded did not happen. */
  record(action: Act['action'], subject: Act['subject'], more?: Act['more']): Promise<void>;
  /** Sends a statement whose answer nobody needs. Later statements see what it did, and without it nothing is committed. */
  send(text: string, values: readonly unknown[]): void;
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
        return await writeFor(this.dataSource, actor, (manager) => this.within(manager, actor, work));
      } catch (error) {
        if (attempt < ATTEMPTS && isWorthRetrying(error)) {
          transactionRetries.inc();
          continue;
        }
        const code = problemOfConstraint(error);
        throw code ? new Problem(code) : error;
      }
    }
  }

  private async within<T>(manager: EntityManager, actor: ActorType, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const remembered = await rememberedAnswer<T>(manager, actor);
    if (remembered.isKnown) return remembered.answer;
    const unawaited = new Unawaited();
    const record: Transaction['record'] = async (action, subject, more) =>
      unawaited.add(recordAct(manager, actor, { action, subject, more }));
    const send: Transaction['send'] = (text, values) => unawaited.add(manager.query(text, [...values]));
    try {
      const answer = await work({ manager, actor, record, send });
      unawaited.add(keepAnswer(manager, actor, answer));
      await unawaited.carriedOut();
      return answer;
    } catch (error) {
      throw await unawaited.firstFault(error);
    }
  }

  /** A query that records nothing. The database refuses writes in it. */
  async read<T>(actor: ActorType, work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    return readFor(this.dataSource, actor, (manager) => work({ manager, actor }));
  }
}
