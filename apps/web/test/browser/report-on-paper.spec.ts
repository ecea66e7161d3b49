import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, test } from './support/journey';
import { saidInPdf, type Said } from './support/pdf';

/** What elements say to the eye, one after the other, without the spaces that a layout makes. */
const seen = (elements: Locator): Promise<readonly string[]> =>
  elements.evaluateAll((all) =>
    all.map((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const heard of copy.querySelectorAll('.visually-hidden')) heard.remove();
      return (copy.textContent ?? '').replace(/\s+/g, '');
    }),
  );
const spoken = (said: readonly Said[], role: string) => said.filter((each) => each.role === role).map(({ text }) => text.replace(/\s+/g, ''));

async function saved(page: Page): Promise<{ name: string; said: readonly Said[] }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save as PDF' }).click()]);
  return { name: download.suggestedFilename(), said: await saidInPdf(await readFile(await download.path())) };
}

test('a commissioner has the newest report as a PDF with one click, and it says what the page says', async ({ as }) => {
  const page = await as('helen');
  await page.goto('/');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(/ to \w+ \d{4}$/);
  const { name, said } = await saved(page);
  expect(name).toMatch(/^\w+ to \w+ \d{4}\.pdf$/);
  expect(spoken(said, 'H1')).toEqual(await seen(heading));

  const headlines = page.getByRole('list', { name: 'The quarter in four figures' }).getByRole('listitem');
  await expect(headlines).toHaveCount(4);
  expect(spoken(said, 'LI').slice(0, 4)).toEqual(await seen(headlines));

  const asTable = page.getByRole('button', { name: /^Show as table/ });
  for (let left = await asTable.count(); left > 0; left -= 1) await asTable.first().click();
  const rows = page.locator('main table:not(.no-print table) tbody tr:not([data-group])');
  const inTables = await seen(rows);
  expect(inTables.length).toBeGreaterThan(40);
  const heads = ['Quarter', 'Legalstatus', 'Whoasked', 'Whatwecount'];
  expect(spoken(said, 'TR').filter((row) => !heads.some((head) => row.startsWith(head)))).toEqual(inTables);
  expect(inTables.join(' ')).toContain('hidden');
});

test('what each figure counts is in the PDF as on its page', async ({ as }) => {
  const page = await as('helen');
  await page.goto('/');
  const { said } = await saved(page);
  await page.getByRole('link', { name: 'What each one counts' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Definitions' })).toBeVisible();
  const names = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(names).toHaveCount(18);
  const [onPage, onPaper] = [await seen(names), spoken(said, 'LI').slice(4)];
  expect(onPaper.map((text, index) => text.startsWith(onPage[index] ?? '-'))).toEqual(onPage.map(() => true));
  expect(spoken(said, 'P')).toContain((await seen(page.getByRole('main').locator('p').filter({ hasText: 'April to June, July to September' })))[0]);
});
