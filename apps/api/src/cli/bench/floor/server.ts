import http from 'node:http';
import { verify } from '@node-rs/argon2';
import pg from 'pg';
import { FLOOR_STATEMENTS, type FloorStatement } from './statements.js';

/**
 * The floor: a bare server in a process of its own. One request is one prepared statement whose text Postgres has built
 * as JSON already, sent as it is. Nobody signs in, nothing is checked, recorded or bound to a tenant.
 */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

interface Built {
  readonly answer: string;
}
async function built(name: FloorStatement, values: unknown[]): Promise<string> {
  const { rows } = await pool.query<Built>({ name, text: FLOOR_STATEMENTS[name], values });
  return rows[0]?.answer ?? 'null';
}

/** Signing in is the one that takes two: what the password is compared with, and the session that is stored. */
async function signedIn([email, password, tokenHash, actions]: unknown[]): Promise<string> {
  const { rows } = await pool.query<{ password_hash: string }>({
    name: 'W1-password',
    text: FLOOR_STATEMENTS['W1-password'],
    values: [email],
  });
  const kept = rows[0]?.password_hash;
  if (!kept || !(await verify(kept, String(password)))) return 'null';
  return built('W1', [email, tokenHash, actions]);
}

const isStatement = (name: string): name is FloorStatement => name in FLOOR_STATEMENTS;

async function answerTo(url: string): Promise<string> {
  const [path = '', query = ''] = url.split('?');
  const name = path.slice(1);
  if (!isStatement(name)) throw new Error(`the floor has no statement ${name}`);
  const values = JSON.parse(decodeURIComponent(query)) as unknown[];
  return name === 'W1' ? signedIn(values) : built(name, values);
}

const server = http.createServer((request, response) => {
  answerTo(request.url ?? '').then(
    (text) => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) });
      response.end(text);
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.('ready'));
process.once('disconnect', () => process.exit(0));
