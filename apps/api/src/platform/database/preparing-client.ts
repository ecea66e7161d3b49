import pg from 'pg';
import { SteadyClient } from './steady-client.js';

/** More different texts than this are not kept on the server: a text that is put together anew each time gains nothing. */
const AT_MOST = 500;
const names = new Map<string, string>();

/** One name for one text, in every connection of this process; none once there are too many. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= AT_MOST) return known;
  const name = `s${names.size + 1}`;
  names.set(text, name);
  return name;
}

/** A statement with values is parsed and planned once a connection, and from then on sent by its name. */
function prepared([text, values, ...more]: readonly unknown[]): unknown[] {
  if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return [text, values, ...more];
  const name = nameOf(text);
  return name === undefined ? [text, values, ...more] : [{ name, text, values: values as unknown[] }, ...more];
}

/**
 * A connection that prepares what it is asked: planning a person's page takes longer than reading it. Whatever is asked
 * of it before anybody waits goes to the database in one write.
 */
export class PreparingClient extends SteadyClient {
  override query: pg.Client['query'] = (...asked: unknown[]) => {
    const { stream } = this.connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
    return Reflect.apply(pg.Client.prototype.query, this, prepared(asked)) as never;
  };
}
