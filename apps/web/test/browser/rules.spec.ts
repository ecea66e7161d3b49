import type { Page } from '@playwright/test';
import { findingsOf } from './support/axe';
import { expect, test } from './support/journey';
import { personNamed, serviceOf } from './support/service';

const rulesShown = async (page: Page): Promise<number> => Number(/\d+/.exec(await page.getByRole('search').getByRole('status').innerText())?.[0]);

test('a rule is found by what it is about, filtered by what is open, and leads to the law itself', async ({ as }) => {
  const priya = await as('priya');
  await priya.goto('/today');
  await priya.getByRole('link', { name: 'Rules' }).click();
  await expect(priya.getByRole('heading', { level: 1, name: 'The rules we go by' })).toBeFocused();
  const all = await rulesShown(priya);
  expect(all).toBeGreaterThan(70);

  await priya.getByRole('searchbox', { name: 'Find a rule' }).fill('66(2)(a)');
  await expect(priya.getByRole('article')).toHaveCount(1);
  const rule = priya.getByRole('article', { name: 'Applying to the tribunal: section 2' });
  await expect(priya.getByRole('search').getByRole('status')).toHaveText('1 rule');
  await expect(rule).toContainText('14 days');
  await expect(rule).toContainText('21 days');
  await expect(rule).toContainText('Made, and not in force yet');
  await expect(rule.getByRole('link', { name: /s\.66\(2\)\(a\)/ })).toHaveAttribute('href', 'https://www.legislation.gov.uk/ukpga/1983/20/section/66');

  await priya.getByRole('searchbox', { name: 'Find a rule' }).fill('');
  await expect.poll(() => rulesShown(priya)).toBe(all);
  await priya.getByText('Something open', { exact: true }).click();
  await expect.poll(() => rulesShown(priya)).toBeLessThan(all);
  expect(await rulesShown(priya)).toBeGreaterThan(5);
  await expect(priya.getByRole('article').first()).toContainText('Needs a person');

  await priya.getByRole('searchbox', { name: 'Find a rule' }).fill('no rule has this');
  await expect(priya.getByText('No rule fits')).toBeVisible();
  await priya.getByRole('button', { name: 'Show all rules' }).click();
  await expect.poll(() => rulesShown(priya)).toBe(all);
  expect(await findingsOf(priya)).toEqual([]);
});

test('on paper the rules are there whole, without what only a screen needs', async ({ as }) => {
  const priya = await as('priya');
  await priya.goto('/rules');
  const answers = priya.getByRole('article', { name: 'May this be passed on?' }).getByText('W v Egdell');
  await expect(answers).toBeHidden();
  await priya.emulateMedia({ media: 'print' });
  await expect(answers).toBeVisible();
  await expect(priya.getByRole('searchbox', { name: 'Find a rule' })).toBeHidden();
  await expect(priya.getByRole('navigation', { name: 'Main' })).toBeHidden();
});

interface Clocked {
  readonly clocks: readonly { readonly code: string; readonly lastDay: string | null }[];
}
/** The last day to apply, and how far it is from the first day. */
const applyBy = async (page: Page, personId: string) =>
  (await serviceOf(page).read<Clocked>(`/people/${personId}`)).clocks.find(({ code }) => code === 'S2_TRIBUNAL_WINDOW')?.lastDay ?? null;

test('a day is entered for the new law after seeing whom it changes, and dates follow from that day only', async ({ as }) => {
  const dee = await as('dee');
  const priya = await as('priya');
  const rosa = await personNamed(priya, 'Rosa Lindqvist');
  const before = await applyBy(priya, rosa);
  const { clocks } = await serviceOf(priya).read<{ clocks: readonly { code: string; working: readonly { date: string }[] }[] }>(`/people/${rosa}`);
  const admitted = clocks.find(({ code }) => code === 'S2_TRIBUNAL_WINDOW')?.working[0]?.date ?? '';

  await dee.goto('/settings/law');
  const section2 = dee.getByRole('listitem').filter({ has: dee.getByRole('heading', { name: 'Longer to apply, section 2' }) });
  await expect(section2).toContainText('Not in force');
  await section2.getByRole('button', { name: /Enter the day/ }).click();
  const sheet = dee.getByRole('dialog', { name: 'Enter the day it begins' });
  await sheet.getByLabel('The day it begins', { exact: true }).fill(admitted);
  await sheet.getByLabel('Where that is written').fill('SI 2026/1234, reg. 2');
  await sheet.getByRole('button', { name: 'Save the day' }).click();
  await expect(sheet.getByRole('link', { name: 'See whom it changes, then save' })).toBeVisible();

  await sheet.getByRole('button', { name: 'See whom it changes' }).click();
  await expect(sheet.getByText(/open cases? of \d+ changes? as things stand today/)).toBeVisible();
  await expect(sheet.getByRole('row', { name: /FA-\d+.*Apply to tribunal/ }).first()).toBeVisible();
  await expect(sheet).not.toContainText('Rosa');
  expect(await findingsOf(dee)).toEqual([]);
  await sheet.getByRole('button', { name: 'Save the day' }).click();
  await expect(sheet).toBeHidden();
  await expect(section2).toContainText('SI 2026/1234, reg. 2');
  await expect(dee.getByRole('region', { name: 'What changed' })).toContainText('Longer to apply, section 2');

  await expect.poll(() => applyBy(priya, rosa), { timeout: 20_000 }).not.toBe(before);
  await priya.goto(`/people/${rosa}/overview`);
  await priya.getByRole('button', { name: 'How this was worked out' }).first().click();
  await expect(priya.getByText('S2-APPLICATION-2025@')).toBeVisible();
  await expect(priya.getByRole('link', { name: /s\.30\(1\)\(a\)/ })).toHaveAttribute('href', 'https://www.legislation.gov.uk/ukpga/2025/33/section/30');

  await section2.getByRole('button', { name: /Take the day away/ }).click();
  const away = dee.getByRole('dialog', { name: 'Take the day away' });
  await away.getByLabel('Why').fill('The regulations were not made');
  await away.getByRole('button', { name: 'See whom it changes' }).click();
  await expect(away.getByText(/as things stand today/)).toBeVisible();
  await away.getByRole('button', { name: 'Take the day away' }).click();
  await expect(away).toBeHidden();
  await expect(section2).toContainText('Not in force');
  await expect.poll(() => applyBy(priya, rosa), { timeout: 20_000 }).toBe(before);
});
