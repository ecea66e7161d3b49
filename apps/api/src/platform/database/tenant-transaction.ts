import pg from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { ActorType } from '../access/actor.js';

type Work<T> = (manager: EntityManager) => Promise<T>;
type Opening = 'begin' | 'begin read only';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Begins, and tells the database whose records these are: one message. With no tenant set nothing is visible; that is a fault all the same. */
function opened(opening: Opening, { organisationId, membershipId, requestId }: ActorType): string {
  if (!UUID.test(organisationId)) throw new Error('a unit of work for no organisation');
  const settings = { organisation_id: organisationId, actor_id: membershipId, request_id: requestId };
  const set = Object.entries(settings).map(([name, value]) => `set_config('app.${name}', ${pg.escapeLiteral(value)}, true)`);
  return `${opening}; select ${set.join(', ')}`;
}

/**
 * Does the work in a transaction of the actor's organisation. The opening travels with the first statement: where it
 * fails the transaction is aborted or no tenant is set, so that statement reads and writes nothing, and the failure is
 * thrown: not what the work made of finding nothing.
 */
async function within<T>(runner: QueryRunner, opening: string, work: Work<T>): Promise<T> {
  const begun = runner.query(opening);
  begun.catch(() => undefined);
  try {
    return await work(runner.manager);
  } finally {
    await begun;
  }
}

/** Leaves nothing of a transaction on its connection, or else leaves no connection. */
async function undo(runner: QueryRunner, client: pg.Client): Promise<void> {
  await runner.query('rollback').catch(() => client.connection.stream.destroy());
}

/** A transaction that commits when the work is done, and leaves nothing behind when it is not. */
export async function writeFor<T>(dataSource: DataSource, actor: ActorType, work: Work<T>): Promise<T> {
  const opening = opened('begin', actor);
  const runner = dataSource.createQueryRunner();
  const client = (await runner.connect()) as pg.Client;
  try {
    const answer = await within(runner, opening, work);
    await runner.query('commit');
    return answer;
  } catch (error) {
    await undo(runner, client);
    throw error;
  } finally {
    await runner.release();
  }
}

/** A transaction in which the database refuses writes. Nothing hangs on its end, so nobody waits for it. */
export async function readFor<T>(dataSource: DataSource, actor: ActorType, work: Work<T>): Promise<T> {
  const opening = opened('begin read only', actor);
  const runner = dataSource.createQueryRunner();
  const client = (await runner.connect()) as pg.Client;
  try {
    return await within(runner, opening, work);
  } finally {
    undo(runner, client)
      .finally(() => runner.release())
      .catch(() => undefined);
  }
}
