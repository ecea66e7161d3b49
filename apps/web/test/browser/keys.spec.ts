import type { Page } from '@playwright/test';
import { SHORTCUTS, type ShortcutId } from '../../src/app/shortcuts';
import { expect, test } from './support/journey';
import type { Member } from './support/practice';
import { acceptedReferral, personNamed, refer, serviceOf } from './support/service';

interface Proof {
  readonly who: Member;
  /** Where it is tried. */
  readonly on: (page: Page) => Promise<string> | string;
  /** Pressed before it: to be somewhere in a list, or to have something open. */
  readonly before?: (page: Page) => Promise<void>;
  readonly does: (page: Page) => Promise<void>;
}

const KEYS: Readonly<Record<string, string>> = { 'mod+k': 'Control+k', escape: 'Escape', enter: 'Enter', ' ': 'Space' };
const press = async (page: Page, keys: string) => {
  for (const key of KEYS[keys] ? [KEYS[keys]] : keys.split(' ')) await page.keyboard.press(key);
};
const h1 = (page: Page, name?: string | RegExp) => expect(page.getByRole('heading', { level: 1, ...(name && { name }) })).toBeVisible();
const goesTo = (address: RegExp) => (page: Page) => expect(page).toHaveURL(address);
const opens = (name: string | RegExp) => (page: Page) => expect(page.getByRole('dialog', { name })).toBeVisible();
const focused = (page: Page, attribute: string) => page.evaluate((name) => document.activeElement?.closest(`[${name}]`)?.getAttribute(name) ?? null, attribute);
const row = (nth: number) => (page: Page) => expect.poll(() => focused(page, 'data-row-link')).toBe(String(nth));

const today = () => '/today';
const people = () => '/people';
const kwame = (tab = 'overview') => async (page: Page) => `/people/${await personNamed(page, 'Kwame Mensah')}/${tab}`;
const on = (who: Member, where: Proof['on'], does: Proof['does'], before?: Proof['before']): Proof => ({ who, on: where, does, ...(before && { before }) });
const down = async (page: Page) => {
  await page.keyboard.press('j');
  await row(0)(page);
};
const downTwice = async (page: Page) => {
  await down(page);
  await page.keyboard.press('j');
  await row(1)(page);
};

const tickAt = (page: Page, nth: number) => page.getByRole('main').getByRole('checkbox').nth(nth);
const firstAction = async (page: Page) => {
  await page.keyboard.press('j');
  await expect(tickAt(page, 0)).toBeFocused();
};
/** Two referrals of its own, so that there is one after the other and a decision open on each. */
const inQueue = async (page: Page) => {
  for (const name of ['Wren Ashby', 'Teal Morrow']) await refer(page, { name });
  return '/referrals';
};
const current = (page: Page) => page.getByRole('navigation', { name: 'Referrals to look at' }).locator('[aria-current="true"]');
const isAt = (nth: number) => (page: Page) => expect(page.getByRole('navigation', { name: 'Referrals to look at' }).getByRole('listitem').nth(nth).locator('[aria-current="true"]')).toBeVisible();
const downQueue = async (page: Page) => {
  await expect(current(page)).toBeVisible();
  await page.keyboard.press('j');
  await isAt(1)(page);
};

/** What each key of the table does, where it holds. A key without its proof does not compile. */
const PROOFS: Readonly<Record<ShortcutId, Proof>> = {
  palette: on('priya', today, opens('Find a person or do something')),
  keys: on('priya', today, (page) => h1(page, 'Help')),
  log: on('priya', kwame(), opens(/Kwame/)),
  referral: on('priya', today, goesTo(/\/referrals\/new$/)),
  find: on('priya', today, opens('Find a person or do something')),
  undo: on('priya', () => '/actions', (page) => expect(page.getByText('Undo (')).toHaveCount(0), async (page) => {
    await firstAction(page);
    await page.keyboard.press('e');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  }),
  names: on('priya', people, (page) => expect(page.getByRole('table').getByText('Kwame Mensah')).toHaveCount(0)),
  close: on('priya', today, (page) => expect(page.getByRole('dialog')).toHaveCount(0), async (page) => {
    await page.keyboard.press('l');
    await expect(page.getByRole('dialog')).toBeVisible();
  }),
  'go-today': on('priya', people, goesTo(/\/today$/)),
  'go-people': on('priya', today, goesTo(/\/people$/)),
  'go-actions': on('priya', today, goesTo(/\/actions$/)),
  'go-referrals': on('grace', today, goesTo(/\/referrals$/)),
  'go-allocate': on('grace', today, goesTo(/\/allocate$/)),
  'go-reports': on('grace', today, goesTo(/\/reports$/)),
  'go-organisation': on('grace', today, goesTo(/\/organisation$/)),
  'go-settings': on('dee', () => '/organisation', goesTo(/\/settings/)),
  'today-open': on('priya', today, goesTo(/\/people\/[0-9a-f-]+/)),
  'today-action': on('priya', today, opens('Add action')),
  'people-down': on('priya', people, row(1), down),
  'people-up': on('priya', people, row(0), downTwice),
  'people-peek': on('priya', people, (page) => expect(page.getByRole('complementary').filter({ hasText: 'Peek' })).toBeVisible(), down),
  'people-open': on('priya', people, goesTo(/\/people\/[0-9a-f-]+/), down),
  'people-log': on('priya', people, goesTo(/log=[0-9a-f-]+/), down),
  'people-action': on('priya', people, opens('Add action'), down),
  'people-filter': on('priya', people, opens('Filter')),
  'people-find': on('priya', people, (page) => expect(page.getByRole('textbox', { name: 'Find by name or reference' })).toBeFocused()),
  'people-close': on('priya', people, (page) => expect(page).not.toHaveURL(/peek=/), async (page) => {
    await down(page);
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Close the peek' })).toBeVisible();
  }),
  'person-action': on('priya', kwame(), opens('Add action')),
  'person-sharing': on('priya', kwame(), goesTo(/\/sharing$/)),
  'person-overview': on('priya', kwame('timeline'), goesTo(/\/overview$/)),
  'person-timeline': on('priya', kwame(), goesTo(/\/timeline$/)),
  'person-actions': on('priya', kwame(), goesTo(/\/actions$/)),
  'person-legal': on('priya', kwame(), goesTo(/\/legal$/)),
  'person-looked': on('priya', kwame(), goesTo(/\/looked$/)),
  'person-previous': on('priya', people, row0Opened, async (page) => {
    await downTwice(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/people\/[0-9a-f-]+/);
    await h1(page);
  }),
  'person-next': on('priya', people, row1Opened, async (page) => {
    await down(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/people\/[0-9a-f-]+/);
    await h1(page);
  }),
  'actions-down': on('priya', () => '/actions', (page) => expect(tickAt(page, 1)).toBeFocused(), firstAction),
  'actions-up': on('priya', () => '/actions', (page) => expect(tickAt(page, 0)).toBeFocused(), async (page) => {
    await firstAction(page);
    await page.keyboard.press('j');
    await expect(tickAt(page, 1)).toBeFocused();
  }),
  'actions-done': on('priya', () => '/actions', async (page) => {
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('checkbox', { checked: true })).toHaveCount(0);
    await expect(tickAt(page, 0)).toBeFocused();
    await page.keyboard.press('z');
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  }, firstAction),
  'actions-day': on('priya', () => '/actions', opens('Move to another day'), firstAction),
  'referrals-down': on('grace', inQueue, isAt(1), (page) => expect(current(page)).toBeVisible()),
  'referrals-up': on('grace', inQueue, isAt(0), downQueue),
  'referrals-accept': on('grace', ownReferral('Sage Whitlock'), goesTo(/\/allocate\//), async (page) => {
    await page.getByRole('radio', { name: 'Ordinary' }).check();
    const note = page.getByRole('textbox', { name: 'Why you accept it' });
    if (await note.isVisible()) await note.fill('The ward rang.');
    await page.getByRole('heading', { level: 1 }).click();
  }),
  'referrals-ask': on('grace', ownReferral('Ember Vale'), opens('Ask for what we need to know')),
  'referrals-signpost': on('grace', ownReferral('Rowan Pike'), opens('Point to who can help')),
  'allocation-choose': on('grace', async (page) => `/allocate/${await acceptedReferral(page, { name: 'Lark Denby', ward: 'Willow side' })}`, (page) => expect(page.getByText(/Lark allocated to /)).toBeVisible(),
    (page) => expect(page.getByRole('button', { name: /^Allocate to / }).first()).toBeVisible()),
};

async function idsInOrder(page: Page): Promise<readonly string[]> {
  const { items } = await serviceOf(page).read<{ readonly items: readonly { readonly personId: string }[] }>('/people?view=everyone&sort=next-clock');
  return [...new Set(items.map(({ personId }) => personId))];
}
async function row0Opened(page: Page): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/people/${(await idsInOrder(page))[0] ?? ''}/`));
}
async function row1Opened(page: Page): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/people/${(await idsInOrder(page))[1] ?? ''}/`));
}
function ownReferral(name: string): Proof['on'] {
  return async (page) => {
    const { reference } = await refer(page, { name });
    const { items } = await serviceOf(page).read<{ readonly items: readonly { readonly id: string; readonly reference: string }[] }>('/referrals');
    return `/referrals/${items.find((each) => each.reference === reference)?.id ?? ''}`;
  };
}

/** Every key in the long run; otherwise every fourth, so that each screen is tried. That none is forgotten above is a matter of types. */
const TRIED = (Object.entries(PROOFS) as [ShortcutId, Proof][]).filter((_, place) => process.env['LONG'] || place % 4 === 0);

for (const [id, proof] of TRIED) {
  for (const keys of SHORTCUTS[id].keys as readonly string[]) {
    if (/^[2-9]$/.test(keys)) continue; // the first of nine stands for all: they are one handler
    test(`${id}: ${keys} does what the help page says`, async ({ as }) => {
      const page = await as(proof.who);
      await page.goto(await proof.on(page));
      await h1(page);
      await page.waitForLoadState('networkidle');
      await proof.before?.(page);
      await press(page, keys);
      await proof.does(page);
    });
  }
}

test('turned off, single keys do nothing, nowhere; the box and Escape still work; and it stays so', async ({ as }) => {
  const page = await as('priya');
  await page.goto('/help');
  await page.getByRole('button', { name: 'Turn them off' }).click();
  await page.reload();
  await expect(page.getByText('Single-key shortcuts are off')).toBeVisible();
  for (const keys of ['g p', 'n', 'l', '/', 'h']) await press(page, keys);
  await expect(page).toHaveURL(/\/help$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press(page, 'mod+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await press(page, 'escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('in a box, keys are letters; over a sheet, the page’s keys rest', async ({ as }) => {
  const page = await as('priya');
  await page.goto('/people');
  const box = page.getByRole('textbox', { name: 'Find by name or reference' });
  await box.pressSequentially('gphl/');
  await expect(box).toHaveValue('gphl/');
  await expect(page).toHaveURL(/\/people$/);
  await box.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await press(page, 'f');
  const sheet = page.getByRole('dialog', { name: 'Filter' });
  await sheet.getByRole('button', { name: 'Close' }).focus();
  await press(page, 'g a');
  await expect(page).toHaveURL(/\/people$/);
  await expect(sheet).toBeVisible();
});
