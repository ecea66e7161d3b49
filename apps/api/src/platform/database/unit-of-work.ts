import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { ActorType } from '../access/actor.js';
import { recordAct, type Act } from '../audit/record-act.js';
import { transactionRetries } from '../metrics/registry.js';
import { isWorthRetrying, problemOfConstraint } from '../problem/database-faults.js';
import { Problem } from '../problem/problem.js';
import { claimKey, keepAnswer, keptAnswer } from './idempotency.js';
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
/** The key was claimed before: what was done again is undone, and the answer is the one given then. */
class Repeated extends Error {}

@Injectable()
export class UnitOfWork {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** One use case, one transaction. Repeated with the same key it gives the same answer and does nothing twice. */
  async run<T>(actor: ActorType, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.inAttempts(actor, (manager) => this.within(manager, actor, (tx, claimed) => claimed.then((isNew) => (isNew ? work(tx) : Promise.reject(new Repeated())))));
  }

  /**
   * The same for short work: it begins in the message that claims the key. Of a request that turns out to be repeated it is
   * undone, so nothing may follow from it but what is written in this transaction.
   */
  async runAtOnce<T>(actor: ActorType, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.inAttempts(actor, (manager) => this.within(manager, actor, work));
  }

  private async inAttempts<T>(actor: ActorType, attempt: (manager: EntityManager) => Promise<T>): Promise<T> {
    for (let attempted = 1; ; attempted += 1) {
      try {
        return await writeFor(this.dataSource, actor, attempt);
      } catch (error) {
        if (error instanceof Repeated) return readFor(this.dataSource, actor, (manager) => keptAnswer<T>(manager, actor));
        if (attempted < ATTEMPTS && isWorthRetrying(error)) {
          transactionRetries.inc();
          continue;
        }
        const code = problemOfConstraint(error);
        throw code ? new Problem(code) : error;
      }
    }
  }

  /** The key is claimed by the first statement; what became of the claim decides over whatever came after it. */
  private async within<T>(manager: EntityManager, actor: ActorType, work: (tx: Transaction, claimed: Promise<boolean>) => Promise<T>): Promise<T> {
    const unawaited = new Unawaited();
    const claimed = claimKey(manager, actor);
    unawaited.add(claimed);
    const record: Transaction['record'] = async (action, subject, more) =>
      unawaited.add(recordAct(manager, actor, { action, subject, more }));
    const send: Transaction['send'] = (text, values) => unawaited.add(manager.query(text, [...values]));
    try {
      const answer = await work({ manager, actor, record, send }, claimed);
      if (!(await claimed)) throw new Repeated();
      unawaited.add(keepAnswer(manager, actor, answer));
      await unawaited.carriedOut();
      return answer;
    } catch (error) {
      const fault = await unawaited.firstFault(error);
      throw (await claimed.catch(() => true)) ? fault : new Repeated();
    }
  }

  /** A query that records nothing. The database refuses writes in it. */
  async read<T>(actor: ActorType, work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    return readFor(this.dataSource, actor, (manager) => work({ manager, actor }));
  }
}
