import type { Page } from '@playwright/test';
import { expect, test } from './support/journey';
import { loginOf } from './support/practice';
import { contactsOf, refer, serviceOf } from './support/service';

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const keys = async (page: Page, ...pressed: readonly string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};

/** Tab until it is there, as somebody without a pointer does; no control may be further away than this. */
async function tabTo(page: Page, isThere: () => Promise<boolean>, most = 40): Promise<void> {
  for (let times = 0; times < most; times += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}
const isFocused = (page: Page, role: 'radio' | 'button' | 'textbox', name: string | RegExp) => () =>
  page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) }).evaluateAll((all) => all.some((each) => each === document.activeElement));

test('an advocate signs in, finds somebody and logs a visit without a pointer', async ({ anybody }) => {
  const page = await anybody();
  const { email, password } = loginOf('lena');
  await page.goto('/sign-in');
  await tabTo(page, isFocused(page, 'textbox', 'Email address'));
  await page.keyboard.type(email);
  await keys(page, 'Tab');
  await page.keyboard.type(password);
  await keys(page, 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Good/ })).toBeVisible();

  await keys(page, 'g', 'p');
  await expect(page.getByRole('heading', { level: 1, name: 'People you’re supporting' })).toBeFocused();
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
  await keys(page, 'j');
  const first = await focusedText(page);
  await keys(page, 'j');
  const second = await focusedText(page);
  expect(second).not.toBe(first);
  await keys(page, 'k');
  expect(await focusedText(page)).toBe(first);
  await keys(page, 'Enter');
  const heading = page.getByRole('heading', { level: 1, name: first });
  await expect(heading).toBeFocused();
  const personId = /people\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const before = (await contactsOf(page, personId)).length;

  await keys(page, 'l');
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  await tabTo(page, isFocused(page, 'radio', 'Met in private'));
  await keys(page, 'Space');
  await expect(sheet.getByRole('radio', { name: 'Met in private' })).toBeChecked();
  await tabTo(page, isFocused(page, 'textbox', /Anything to remember/));
  await page.keyboard.type('l, p and k are letters here');
  await tabTo(page, isFocused(page, 'button', 'Save visit'));
  await keys(page, 'Enter');
  await expect(sheet).toBeHidden();
  await expect.poll(async () => (await contactsOf(page, personId)).length).toBe(before + 1);
});

test('a manager decides a referral by its keys', async ({ as }) => {
  const page = await as('grace');
  const { reference } = await refer(page, { name: 'Ossie Hart' });
  await page.goto('/referrals');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  for (let down = 0; (await heading.textContent()) !== 'Ossie Hart'; down += 1) {
    expect(down, 'J reaches everybody in the queue').toBeLessThan(40);
    const was = page.url();
    await keys(page, 'j');
    await expect(page).not.toHaveURL(was);
    await expect(heading).toBeVisible();
  }
  await expect(page.getByText(reference)).toBeVisible();
  await tabTo(page, isFocused(page, 'radio', 'Ordinary'), 60);
  await keys(page, 'Space');
  await expect(page.getByRole('radio', { name: 'Ordinary' })).toBeChecked();
  await keys(page, 'y');
  await expect.poll(async () => {
    const { items } = await serviceOf(page).read<{ readonly items: readonly { readonly reference: string }[] }>('/referrals');
    return items.some((each) => each.reference === reference);
  }).toBe(false);
});
