import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { practiceProvider } from '../src/cli/seed/practice-file.js';
import { startApp, type AppUnderTest, type Caller } from './support/app.js';
import { seededRandom, type Random } from './support/seeded-random.js';
import { aSupportedPerson, keepLists } from './support/supported-person.js';

const TRIES = process.env['LONG'] ? 2_000 : 150;

let under: AppUnderTest;
let grace: Caller;
let names: string[];
beforeAll(async () => {
  under = await startApp();
  names = practiceProvider('fenmoor').people.flatMap(({ name }) => (name && name.length >= 5 ? [name] : []));
  for (const name of names) await aSupportedPerson(under.admin, under.here, { name });
  await keepLists(under.admin, under.here);
  grace = await under.as(under.here.members.manager.email);
});
afterAll(() => under.close());

/** One slip of the finger: a letter wrong, left out, doubled, or two the wrong way round. */
function slip(name: string, random: Random): string {
  const at = random.below(name.length - 1);
  const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
  return random.pick([before + random.pick([...'aeinorst']) + after, before + after, before + letter + letter + after, before + after.charAt(0) + letter + after.slice(1)]);
}

describe('finding somebody by a name with a mistake in it', () => {
  it(`shows the person among the best 20 for at least 95 of 100 names, tried ${TRIES} times`, async () => {
    expect(names.length).toBeGreaterThan(40);
    const random = seededRandom(5);
    const missed: string[] = [];
    for (let n = 0; n < TRIES; n += 1) {
      const name = random.pick(names);
      const typed = slip(name, random);
      const reply = await grace('post', '/people/finding', { typed });
      const items = (reply.body as { items: { name: string }[] }).items;
      expect([reply.status, items.length <= 20]).toEqual([200, true]);
      if (!items.some((item) => item.name === name)) missed.push(`${name}: ${typed}`);
    }
    expect({ missed, few: missed.length <= TRIES * 0.05 }).toMatchObject({ few: true });
  });
});
