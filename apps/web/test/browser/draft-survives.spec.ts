import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/journey';
import { loginOf } from './support/practice';
import { contactsOf, personNamed } from './support/service';
import { tile } from './support/taps';

const NOTE = 'Their own words, typed in a corridor';
const note = (sheet: Locator) => sheet.getByLabel(/Anything to remember/);
const sheetOf = (page: Page) => page.getByRole('dialog');
const save = (sheet: Locator) => sheet.getByRole('button', { name: 'Save visit' });
const TEN_MINUTES = 10 * 60_000;

async function beginVisit(page: Page, personId: string): Promise<Locator> {
  await page.goto(`/people/${personId}/overview?log=${personId}`);
  const sheet = sheetOf(page);
  await tile(sheet, 'Met in private').click();
  await note(sheet).fill(NOTE);
  return sheet;
}

/** How many drafts with the note this browser keeps: what a reload would find. */
const keptDrafts = (page: Page) =>
  page.evaluate(async (typed) => {
    const name = (await indexedDB.databases()).map((each) => each.name).find((each) => each?.includes('alongside'));
    if (!name) return 0;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open(name);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error('the drafts do not open'));
    });
    const rows = await new Promise<unknown[]>((resolve) => {
      const asked = database.transaction('drafts').objectStore('drafts').getAll();
      asked.onsuccess = () => resolve(asked.result as unknown[]);
    });
    database.close();
    return rows.filter((row) => JSON.stringify(row).includes(typed)).length;
  }, NOTE);

async function expectAsTyped(sheet: Locator): Promise<void> {
  await expect(note(sheet)).toHaveValue(NOTE);
  await expect(sheet.getByRole('radio', { name: 'Met in private' })).toBeChecked();
}

/** Until the device has tried again, as it does by itself every so often. */
const waitForSending = (page: Page) =>
  expect(async () => {
    await page.clock.fastForward(21_000);
    await expect(page.getByText('Saved on phone')).toBeHidden({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });

/** Exactly one contact more than before, with the note, and no draft left behind. */
async function expectOneMore(page: Page, personId: string, before: number): Promise<void> {
  await expect.poll(async () => (await contactsOf(page, personId)).length).toBe(before + 1);
  const [latest] = (await contactsOf(page, personId)).filter(({ detail }) => JSON.stringify(detail).includes(NOTE));
  expect(latest, 'the note is on the timeline').toBeDefined();
  await expect.poll(() => keptDrafts(page)).toBe(0);
}

test('a reload half way finds the visit as it was typed', async ({ as }) => {
  const page = await as('sioned', { on: 'phone' });
  const personId = await personNamed(page, 'Noor Greaves');
  const before = (await contactsOf(page, personId)).length;
  await beginVisit(page, personId);
  await expect.poll(() => keptDrafts(page)).toBe(1);
  await page.reload();
  const sheet = sheetOf(page);
  await expectAsTyped(sheet);
  await save(sheet).click();
  await expect(sheet).toBeHidden();
  await expectOneMore(page, personId, before);
});

test('a form opened afresh is empty, and offers what was begun before', async ({ as }) => {
  const page = await as('sioned', { on: 'phone' });
  const personId = await personNamed(page, 'Dev Chandra');
  const before = (await contactsOf(page, personId)).length;
  const sheet = await beginVisit(page, personId);
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: 'Log a visit with Dev' }).click();
  await expect(note(sheet)).toHaveValue('');
  await expect(sheet.getByRole('radio', { name: 'Met in private' })).not.toBeChecked();
  await sheet.getByRole('button', { name: 'Carry on' }).click();
  await expectAsTyped(sheet);
  await save(sheet).click();
  await expect(sheet).toBeHidden();
  await expectOneMore(page, personId, before);
});

test('ten idle minutes lock the screen, and what was typed is there after the password', async ({ as }) => {
  const page = await as('sioned', { isOwnSession: true });
  const personId = await personNamed(page, 'Ellis Onwu');
  const before = (await contactsOf(page, personId)).length;
  await page.clock.install();
  const sheet = await beginVisit(page, personId);
  await page.clock.runFor(3000);
  await page.clock.fastForward(TEN_MINUTES);
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Ellis');
  expect(await page.content()).not.toContain(NOTE);
  expect((await page.request.get(`/api/people/${personId}`)).ok()).toBe(false);

  await page.getByLabel('Password', { exact: true }).fill(loginOf('sioned').password);
  await page.getByRole('button', { name: 'Carry on' }).click();
  await expectAsTyped(sheet);
  await save(sheet).click();
  await expect(sheet).toBeHidden();
  await expectOneMore(page, personId, before);
});

test('with the service away the visit is saved on the device, and sent once when it is back', async ({ as }) => {
  const page = await as('sioned', { on: 'phone' });
  const personId = await personNamed(page, 'Dev Chandra');
  const before = (await contactsOf(page, personId)).length;
  await page.clock.install();
  const sheet = await beginVisit(page, personId);
  await page.route('**/api/**', (route) => route.abort());
  await save(sheet).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByText('1 waiting').and(page.locator(':visible')).first()).toBeVisible();
  await expect(page.getByText('Saved on phone')).toBeVisible();

  await page.unroute('**/api/**');
  await waitForSending(page);
  await expectOneMore(page, personId, before);
});

test('an answer that is lost on the way back does not make a second contact', async ({ as }) => {
  const page = await as('sioned', { on: 'phone' });
  const personId = await personNamed(page, 'Noor Greaves');
  const before = (await contactsOf(page, personId)).length;
  await page.clock.install();
  const sheet = await beginVisit(page, personId);
  let lost = 0;
  await page.route('**/api/people/*/contacts', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.fallback();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await save(sheet).click();
  await expect(sheet).toBeHidden();
  await expect.poll(() => lost).toBe(1);
  await waitForSending(page);
  await expectOneMore(page, personId, before);
});
