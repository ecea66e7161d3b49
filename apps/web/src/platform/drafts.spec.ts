import { beforeEach, describe, expect, it } from '@jest/globals';
import type { DraftRow } from './device-database';
import { draftStore, subjectOf, type DraftPlace } from './draft-store';
import { beginHeld, changed, comeBack, emptied, isAbout, resumed, type Held } from './held-draft';

type Values = { readonly text: string };
const EMPTY: Values = { text: '' };
const textOf = (draft: DraftRow): string => (draft.values as Values).text;

/** A device in a map, and a tab whose memory goes when it is closed. */
function device() {
  const rows = new Map<string, DraftRow>();
  const tab = new Map<string, string>();
  let [clock, keys] = [1_763_712_000_000, 0];
  const store = draftStore({
    storage: () =>
      Promise.resolve({
        put: (draft) => Promise.resolve(rows.set(draft.id, structuredClone(draft))),
        get: (id) => Promise.resolve(structuredClone(rows.get(id))),
        // Everything there is: the store itself must keep writers and records apart.
        of: () => Promise.resolve([...rows.values()].map((row) => structuredClone(row))),
        delete: (id) => Promise.resolve(void rows.delete(id)),
      }),
    tab: () => ({
      getItem: (key) => tab.get(key) ?? null,
      setItem: (key, value) => void tab.set(key, value),
      removeItem: (key) => void tab.delete(key),
    }),
    now: () => (clock += 1000),
    newKey: () => `key-${String((keys += 1))}`,
  });
  return { rows, tab, store };
}

const place = (owner: string, person: string): DraftPlace => ({ owner, subject: subjectOf('contact', person) });

/** The same numbers in each run, so that a failure can be looked at again. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('one draft', () => {
  let { rows, store } = device();
  const [rosa, kwame] = [place('priya', 'rosa'), place('priya', 'kwame')];
  beforeEach(() => {
    ({ rows, store } = device());
  });

  const written = async (at: DraftPlace, text: string) => {
    const { draft } = changed(beginHeld(store, at, EMPTY), () => ({ text }));
    await store.keep(draft);
    return draft;
  };

  it('begins empty, with an id and a key of its own, though others are unfinished', async () => {
    const first = await written(rosa, 'She wants to go home.');
    const { draft, isReady } = beginHeld(store, rosa, EMPTY);
    expect([draft.values, isReady]).toEqual([EMPTY, true]);
    expect(new Set([first.id, first.idempotencyKey, draft.id, draft.idempotencyKey]).size).toBe(4);
  });
  it('keeps its key through every save, so that a repeat is the same visit', async () => {
    const draft = await written(rosa, 'one');
    await store.keep({ ...draft, values: { text: 'one and two' } });
    expect(await store.load(draft.id, rosa)).toMatchObject({ idempotencyKey: draft.idempotencyKey, startedAt: draft.startedAt, values: { text: 'one and two' } });
    expect(rows.size).toBe(1);
  });
  it('comes back to what the tab had open, and only there', async () => {
    const draft = await written(rosa, 'half a sentence');
    store.point(rosa, draft.id);
    const waiting = beginHeld(store, rosa, EMPTY);
    expect(waiting.isReady).toBe(false);
    expect(await comeBack(store, rosa, waiting)).toMatchObject({ wasRestored: true, draft: { id: draft.id, values: { text: 'half a sentence' } } });
    expect(beginHeld(store, kwame, EMPTY).isReady).toBe(true);
  });
  it('is not given to another writer, nor for another record, even by its id', async () => {
    const draft = await written(rosa, 'in confidence');
    expect(await store.load(draft.id, kwame)).toBeUndefined();
    expect(await store.load(draft.id, place('dan', 'rosa'))).toBeUndefined();
    store.point(kwame, draft.id);
    expect(await comeBack(store, kwame, beginHeld(store, kwame, EMPTY))).toMatchObject({ wasRestored: false, draft: { values: EMPTY } });
  });
  it('is offered while it is unfinished, the newest last, and no more once it is cleared', async () => {
    const [one, two] = [await written(rosa, 'one'), await written(rosa, 'two')];
    await written(kwame, 'not hers');
    expect((await store.unfinished(rosa)).map(({ id }) => id)).toEqual([one.id, two.id]);
    await store.clear(one.id);
    expect((await store.unfinished(rosa)).map(textOf)).toEqual(['two']);
  });
});

/** A form that is open, whose it is, and what was typed into it: the words name their record and their draft. */
interface Open {
  readonly at: DraftPlace;
  readonly held: Held<Values>;
}

describe('a thousand switches between people and drafts', () => {
  it.each([1, 2, 3])('never put a word into another record (order %d)', async (seed) => {
    const { rows, tab, store } = device();
    const pick = numbers(seed);
    const places = ['priya', 'dan', 'grace'].flatMap((owner) => ['rosa', 'kwame', 'tobi', 'nadia'].map((person) => place(owner, person)));
    const anywhere = () => places[pick(places.length)] as DraftPlace;
    const stampOf = ({ owner, subject, id }: DraftRow) => `<${owner}|${subject}|${id}>`;
    const done = { restored: 0, resumed: 0, cleared: 0 };

    const begin = async (at: DraftPlace): Promise<Open> => {
      const fresh = beginHeld(store, at, EMPTY);
      expect(fresh.draft.values).toEqual(EMPTY);
      const held = fresh.isReady ? fresh : await comeBack(store, at, fresh);
      done.restored += held.wasRestored ? 1 : 0;
      store.point(at, held.draft.id);
      return { at, held };
    };
    const type = ({ at, held }: Open): Open => ({ at, held: changed(held, ({ text }) => ({ text: text + stampOf(held.draft) })) });
    const leave = async ({ at, held }: Open) => {
      if (held.isTouched) await store.keep(held.draft);
      store.forget(at);
    };
    const acts: Readonly<Record<string, (open: Open) => Promise<Open>>> = {
      switchTo: async (open) => (await leave(open), begin(anywhere())),
      // The page goes away under the writer: what the tab points to is still there, and so is what was kept.
      reload: async ({ at, held }) => (await store.keep(held.draft), begin(at)),
      carryOn: async (open) => {
        const earlier = await store.unfinished(open.at);
        const wanted = earlier[pick(Math.max(1, earlier.length))];
        if (!wanted) return open;
        await leave(open);
        const kept = await store.load(wanted.id, open.at);
        expect(kept).toBeDefined();
        done.resumed += 1;
        return kept ? { at: open.at, held: resumed<Values>(kept) } : open;
      },
      startAgain: async (open) => (await leave(open), { at: open.at, held: emptied(store, open.at, EMPTY) }),
      confirmed: async (open) => {
        await store.clear(open.held.draft.id);
        done.cleared += 1;
        return { at: open.at, held: emptied(store, open.at, EMPTY) };
      },
      closeTheTab: async (open) => (await leave(open), tab.clear(), begin(anywhere())),
    };
    const names = Object.keys(acts);
    const strays: string[] = [];

    let open = await begin(anywhere());
    for (let step = 0; step < 1000; step += 1) {
      open = type(open);
      if (pick(2) === 0) await store.keep(open.held.draft);
      open = await (acts[names[pick(names.length)] as string] as (now: Open) => Promise<Open>)(open);
      const { draft } = open.held;
      if (!isAbout(open.held, open.at)) strays.push(`${stampOf(draft)} stands in the form of ${open.at.subject}`);
      for (const row of [draft, ...rows.values()]) {
        const others = textOf(row).replaceAll(stampOf(row), '');
        if (others !== '') strays.push(`${others} stands in ${stampOf(row)}`);
      }
    }
    expect(strays).toEqual([]);
    expect(Math.min(done.restored, done.resumed, done.cleared, rows.size)).toBeGreaterThan(20);
  });
});
