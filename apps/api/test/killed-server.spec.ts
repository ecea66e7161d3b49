import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { atOnce } from './support/at-once.js';
import { freshDatabase } from './support/database.js';
import { httpSignIn, type Heard } from './support/http-call.js';
import { aCaseload, contactsNamed, postVisit, visitsTo, type VisitPosted } from './support/many-visits.js';
import { ownProcess, type OwnProcess } from './support/own-process.js';
import { aProvider, PASSWORD } from './support/provider.js';

const [ROUNDS, VISITS] = process.env['LONG'] ? [3, 1000] : [1, 200];

let url: string;
let admin: pg.Client;
let server: OwnProcess;
let cookie: string;
let people: string[];
beforeAll(async () => {
  url = await freshDatabase();
  admin = new pg.Client({ connectionString: url });
  admin.on('error', () => undefined);
  await admin.connect();
  const provider = await aProvider(admin, 'fenmoor', 'FA');
  people = await aCaseload(admin, provider, 25);
  server = await ownProcess(url, { LOG_LEVEL: 'info' });
  cookie = await httpSignIn(server.base, provider.members.advocate.email, PASSWORD);
}, 60_000);
afterAll(async () => {
  await server.kill();
  await admin.end();
});

/** Sends all at once, and again where 503 says to come back, and kills the server as soon as a third are confirmed. */
async function brokenOff(visits: readonly VisitPosted[]): Promise<(Heard | null)[]> {
  let confirmed = 0;
  const killing: Promise<void>[] = [];
  const answers = await Promise.all(
    visits.map(async (visit) => {
      let reply = await postVisit(server.base, cookie, visit);
      while (reply?.status === 503) reply = await postVisit(server.base, cookie, visit);
      if (reply?.status === 201) confirmed += 1;
      if (confirmed >= visits.length / 3 && killing.length === 0) killing.push(server.kill());
      return reply;
    }),
  );
  await Promise.all(killing);
  return answers;
}

/** Sends again until it is answered: 503 says to come back. */
async function untilAnswered(visit: VisitPosted): Promise<Heard | null> {
  for (let attempt = 1; ; attempt += 1) {
    const reply = await postVisit(server.base, cookie, visit);
    if (attempt === 20 || (reply !== null && reply.status !== 503)) return reply;
  }
}

describe(`a server killed in the middle of ${VISITS} visits`, () => {
  it.each(Array.from({ length: ROUNDS }, (_, round) => round + 1))('has lost none it confirmed, and with the same keys keeps each once: round %i', async (round) => {
    const name = `round-${round} visit`;
    const visits = visitsTo(people, VISITS, name);
    const first = await brokenOff(visits);
    const confirmed = first.filter((reply) => reply?.status === 201);
    expect(confirmed.length).toBeGreaterThanOrEqual(VISITS / 3);
    expect(confirmed.length).toBeLessThan(VISITS);
    const kept = await contactsNamed(admin, name);
    const lost = visits.filter(({ note }, index) => first[index]?.status === 201 && kept.get(note)?.[0] !== first[index]?.body['id']);
    expect(lost).toEqual([]);

    server = await ownProcess(url, { LOG_LEVEL: 'info' });
    const replayed = await atOnce(40, visits, untilAnswered);
    expect(replayed.map((reply) => reply?.status).filter((status) => status !== 201)).toEqual([]);
    // Who was told once is told the same again.
    expect(replayed.filter((reply, index) => first[index]?.status === 201 && first[index]?.text !== reply?.text)).toEqual([]);
    const there = await contactsNamed(admin, name);
    expect(there.size).toBe(VISITS);
    expect([...there].filter(([, ids]) => ids.length !== 1)).toEqual([]);
    expect(visits.filter(({ note }, index) => there.get(note)?.[0] !== replayed[index]?.body['id'])).toEqual([]);
  }, 180_000);
});
