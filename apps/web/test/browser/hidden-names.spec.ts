import type { Page } from '@playwright/test';
import { expect, test } from './support/journey';
import { practiceNames, type Member } from './support/practice';

const LISTS: readonly (readonly [Member, string])[] = [
  ['priya', '/people'], ['priya', '/today'], ['priya', '/actions'], ['grace', '/people'], ['grace', '/referrals'], ['grace', '/allocate'],
];
const SIZES = [{ width: 1440, height: 900 }, { width: 390, height: 844 }];

/** Everything that is on the screen or read from it: text, labels, titles, values. */
const everythingSaid = (page: Page) =>
  page.evaluate(() => {
    const attributes = [...document.querySelectorAll('body *')].flatMap((element) => ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'].map((name) => element.getAttribute(name) ?? ''));
    return [document.title, document.body.innerText, document.body.textContent, ...attributes].join('\n');
  });

for (const [who, path] of LISTS) {
  test(`${path} of ${who}: with names hidden there is no whole name on it, at either size`, async ({ as }) => {
    const page = await as(who);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const whole = practiceNames.filter((name) => name.includes(' '));
    const before = await everythingSaid(page);
    expect(whole.some((name) => before.includes(name)), 'names are there to hide').toBe(true);
    await page.getByRole('button', { name: 'Hide names' }).click();
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const said = await everythingSaid(page);
      expect(whole.filter((name) => said.includes(name))).toEqual([]);
    }
    await page.reload();
    await page.waitForLoadState('networkidle');
    const kept = await everythingSaid(page);
    expect(whole.filter((name) => kept.includes(name)), 'and it stays so on this device').toEqual([]);
  });
}

test('opening somebody shows who they are, and H brings the names back', async ({ as }) => {
  const page = await as('priya');
  await page.goto('/people');
  await expect(page.getByRole('table').getByRole('link', { name: 'Kwame Mensah' })).toBeVisible();
  await page.keyboard.press('h');
  await page.getByRole('table').getByRole('row').filter({ hasText: 'FA-1002' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kwame Mensah' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('table').getByRole('link', { name: 'KM', exact: true })).toBeVisible();
  await page.keyboard.press('h');
  await expect(page.getByRole('table').getByRole('link', { name: 'Kwame Mensah' })).toBeVisible();
});
