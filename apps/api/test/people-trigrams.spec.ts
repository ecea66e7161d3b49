import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findPeople, PersonInList } from '@alongside/contracts';
import { z } from 'zod';
import { startApp, type AppUnderTest, type Caller } from './support/app.js';
import { seededRandom } from './support/seeded-random.js';
import { aSupportedPerson, keepLists } from './support/supported-person.js';

const CHANGES = process.env['LONG'] ? 2_000 : 100;
const strict = findPeople.response.extend({ items: z.array(PersonInList.strict()) }).strict();

let under: AppUnderTest;
let priya: Caller;
let grace: Caller;
beforeAll(async () => {
  under = await startApp();
  priya = await under.as(under.here.members.advocate.email);
  grace = await under.as(under.here.members.manager.email);
});
afterAll(() => under.close());

const found = async (caller: Caller, typed: string) => strict.parse((await caller('post', '/people/finding', { typed })).body).items.map(({ name }) => name);

/** What is kept of names, and what would be if it were made anew. */
async function keptAndMade(): Promise<[unknown[], unknown[]]> {
  const kept = await under.admin.query(`select organisation_id, person_id, trigram from person_trigram order by 1, 2, 3`);
  const made = await under.admin.query(
    `select distinct p.organisation_id, p.id as person_id, t.trigram from person p cross join lateral unnest(show_trgm(lower(p.name)) || show_trgm(lower(unaccent(p.name)))) t(trigram) order by 1, 2, 3`,
  );
  return [kept.rows, made.rows];
}

describe('who is found by name', () => {
  it('follows a correction of the name, for an advocate and for a manager', async () => {
    const { personId } = await aSupportedPerson(under.admin, under.here, { name: 'Ottoline Fairweather' });
    await keepLists(under.admin, under.here);
    expect(await found(grace, 'Otoline Fairweather')).toEqual(['Ottoline Fairweather']);
    const corrected = await priya('patch', `/people/${personId}`, { version: 1, name: 'Wilhelmina Grubb' });
    expect(corrected.status).toBe(200);
    for (const caller of [priya, grace]) {
      expect(await found(caller, 'Wilhelmna Grubb')).toEqual(['Wilhelmina Grubb']);
      expect(await found(caller, 'Ottoline Fairweather')).toEqual([]);
    }
  });

  it('is found by the beginning of a name, by reference and by NHS number, as the contract has it', async () => {
    await aSupportedPerson(under.admin, under.here, { name: 'Zoë Müller-Pérez', person: { nhs_number: '9434765919' } });
    const other = await aSupportedPerson(under.admin, under.here, { name: null });
    await keepLists(under.admin, under.here);
    for (const caller of [priya, grace]) {
      for (const typed of ['Zoë', 'zo', 'Müler', 'Zoë Mullr', '943 476 5919']) expect([typed, await found(caller, typed)]).toEqual([typed, ['Zoë Müller-Pérez']]);
      expect(await found(caller, other.reference.toLowerCase())).toEqual([null]);
      expect(await found(caller, '9434765918')).toEqual([]);
    }
  });

  it('is nobody of another provider, whose people have trigrams of their own', async () => {
    await aSupportedPerson(under.admin, under.elsewhere, { name: 'Perpetua Longstocking' });
    expect(await found(grace, 'Perpetua Longstocking')).toEqual([]);
  });
});

describe('the trigrams of names', () => {
  it(`are after ${CHANGES} random changes, whatever path made them, those of the names there are`, async () => {
    const random = seededRandom(7);
    const word = () => Array.from({ length: 3 + random.below(6) }, () => random.pick([...'aábcdeéiolnørsštuw '])).join('');
    for (let n = 0; n < CHANGES; n += 1) {
      const name = random.chance(0.1) ? null : `${word()} ${word()}`;
      await (random.chance(0.4)
        ? aSupportedPerson(under.admin, under.here, { name })
        : under.admin.query('update person set name = $1 where id = (select id from person order by md5(id::text || $2) limit 1)', [name, String(n)]));
    }
    const [kept, made] = await keptAndMade();
    expect(kept.length).toBeGreaterThan(500);
    expect(kept).toEqual(made);
  }, 120_000);

  it('are missed by such a comparison as soon as one is gone, and made anew by one call', async () => {
    await under.admin.query('delete from person_trigram where ctid = (select ctid from person_trigram where organisation_id = $1 limit 1)', [under.here.organisationId]);
    const [kept, made] = await keptAndMade();
    expect(kept).toHaveLength(made.length - 1);
    await under.admin.query('begin');
    await under.admin.query(`select set_config('app.organisation_id', $1, true), rebuild_person_trigrams()`, [under.here.organisationId]);
    await under.admin.query('commit');
    expect((await keptAndMade())[0]).toEqual(made);
  });
});
