import { expect, test } from './support/journey';
import type { Page } from '@playwright/test';

const carryOn = (page: Page) => page.getByRole('button', { name: 'Carry on' }).click();
const choice = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });

/** Answers the two questions that need an answer, and passes the rest. */
async function answerTheLeast(page: Page, name: string): Promise<void> {
  await page.getByLabel('A name to use').fill(name);
  await carryOn(page);
  await choice(page, 'Come and find me on the ward').check();
  await carryOn(page);
  for (const heading of ['Where are you?', 'What would you like help with?', 'Are you being kept in hospital under a section?', 'How do you like to talk with people?', 'Anything that helps us meet you safely and well?']) {
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
    await carryOn(page);
  }
}

test('a name and “come and find me on the ward” are a whole referral', async ({ anybody, as }) => {
  const page = await anybody({ on: 'phone' });
  await page.goto('/refer/fenmoor');
  await page.getByRole('link', { name: /It's for me/ }).tap();
  await answerTheLeast(page, 'Wren');
  await expect(page.getByRole('heading', { level: 1, name: 'Check before you send' })).toBeFocused();
  await expect(page.getByText('Wren', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Ask for an advocate' }).click();
  await expect(page.getByRole('heading', { level: 1, name: "That's done. We'll come and find you." })).toBeFocused();
  await expect(page.getByText('Your reference')).toBeVisible();

  const manager = await as('grace');
  await manager.goto('/referrals');
  await expect(manager.getByRole('navigation', { name: 'Referrals to look at' }).getByRole('link', { name: /^Wren \d/ })).toBeVisible();
});

test('an answer that is missing is named, and focus goes to what names it', async ({ anybody }) => {
  const page = await anybody({ on: 'phone' });
  await page.goto('/refer/fenmoor/me');
  await carryOn(page);
  const summary = page.getByRole('alert').filter({ has: page.getByRole('heading') });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await summary.getByRole('link', { name: 'Enter a name to use' }).click();
  await expect(page.getByLabel('A name to use')).toBeFocused();
  await expect(page.getByLabel('A name to use')).toHaveAccessibleDescription(/Enter a name to use/);

  await page.getByLabel('A name to use').fill('Wren');
  await carryOn(page);
  await choice(page, 'Phone me').check();
  await page.getByLabel(/Anything we should know/).fill('Not before noon');
  await carryOn(page);
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link', { name: "Enter a phone number or choose 'Come and find me on the ward'" })).toBeVisible();
  await expect(page.getByLabel(/Anything we should know/)).toHaveValue('Not before noon');
});

test('Back keeps every answer, by the button and by the browser', async ({ anybody }) => {
  const page = await anybody({ on: 'phone' });
  await page.goto('/refer/fenmoor/me');
  await page.getByLabel('A name to use').fill('Wren');
  await carryOn(page);
  await choice(page, 'Come and find me on the ward').check();
  await carryOn(page);
  await page.getByLabel('Ward, hospital or address').fill('The new ward by the canteen');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(choice(page, 'Come and find me on the ward')).toBeChecked();
  await page.goBack();
  await expect(page.getByLabel('A name to use')).toHaveValue('Wren');
  await page.goForward();
  await page.goForward();
  await expect(page.getByLabel('Ward, hospital or address')).toHaveValue('The new ward by the canteen');
});

for (const [way, leave] of [
  ['the button', (page: Page) => page.getByRole('button', { name: 'Leave fast' }).click()],
  ['Shift three times', async (page: Page) => { for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift'); }],
] as const) {
  test(`Leave fast by ${way} leaves nothing behind`, async ({ anybody }) => {
    const page = await anybody();
    await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));
    await page.goto('/refer/fenmoor/me');
    await page.getByLabel('A name to use').fill('Wren');
    await carryOn(page);
    await expect(page.getByRole('heading', { level: 1, name: 'How do we reach you?' })).toBeVisible();
    await leave(page);
    await expect(page).toHaveTitle('Weather');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'What shall we call you?' })).toBeVisible();
    await expect(page.getByLabel('A name to use')).toHaveValue('');
    const kept = await page.evaluate(async () => [JSON.stringify(localStorage), JSON.stringify(sessionStorage), ...(await indexedDB.databases()).map(({ name }) => name), document.cookie].join(' '));
    expect(kept).not.toContain('Wren');
  });
}
