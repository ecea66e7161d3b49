import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { addDays, instant, londonDateOf } from '@alongside/domain';
import { SystemClock } from '../../src/platform/clock/clock.js';
import { ask, type Heard } from './http-call.js';
import type { ProviderFixture } from './provider.js';
import { aSupportedPerson, keepLists } from './supported-person.js';

/** A visit on its way: the key stays the same however often it is sent. */
export interface VisitPosted {
  readonly personId: string;
  readonly key: string;
  readonly note: string;
  readonly body: string;
}

/** People of the first advocate, who came to us yesterday. */
export async function aCaseload(admin: pg.Client, provider: ProviderFixture, size: number): Promise<string[]> {
  const yesterday = addDays(londonDateOf(new SystemClock().now()), -1);
  const people: string[] = [];
  for (let n = 0; n < size; n += 1) people.push((await aSupportedPerson(admin, provider, { receivedAt: `${yesterday}T09:00:00Z` })).personId);
  await keepLists(admin, provider);
  return people;
}

/** So many different visits, in turn to each of the people. */
export function visitsTo(people: readonly string[], count: number, name: string): VisitPosted[] {
  const now = instant(new SystemClock().now());
  return Array.from({ length: count }, (_, n) => {
    const note = `${name} ${n}`;
    const visit = { kind: 'PERSON_CONTACT', mode: 'F2F', outcome: 'DELIVERED', privacy: 'PRIVATE', startedAt: now, writtenAt: now, minutes: 5, note };
    return { personId: people[n % people.length] ?? '', key: randomUUID(), note, body: JSON.stringify(visit) };
  });
}

/** Sends one visit; null when the connection broke before an answer. */
export const postVisit = (base: string, cookie: string, { personId, key, body }: VisitPosted): Promise<Heard | null> =>
  ask(base, { method: 'POST', path: `/api/people/${personId}/contacts`, body, headers: { cookie, 'idempotency-key': key, 'content-type': 'application/json' } }, 30_000).catch(() => null);

/** The ids of the contacts whose notes begin with a name, by note; a note that stands twice shows as two ids. */
export async function contactsNamed(admin: pg.Client, name: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await admin.query<{ note: string; ids: string[] }>(`select note, array_agg(id::text) as ids from contact where starts_with(note, $1) group by note`, [`${name} `]);
  return new Map(rows.map(({ note, ids }) => [note, ids]));
}
