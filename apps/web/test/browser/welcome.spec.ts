import type { Locator, Page } from '@playwright/test';
import { findingsOf } from './support/axe';
import { expect, test } from './support/journey';
import { serviceOf } from './support/service';

const PASSWORD = 'three herons by a weir';
const STEPS = 7;

const practiceBar = (page: Page) => page.getByRole('complementary', { name: 'Practice data.' });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

async function tryAs(page: Page, name: RegExp): Promise<void> {
  await practiceBar(page).getByRole('button', { name: 'Try it as someone else' }).click();
  const sheet = page.getByRole('dialog', { name: 'Try it as someone else' });
  await sheet.getByRole('button', { name }).click();
}

test('in practice data one role after the other is tried, and whoever is tried sees no more than theirs', async ({ as }) => {
  const page = await as('grace', { isOwnSession: true });
  await page.goto('/welcome');
  await tryAs(page, /^Try it as .+, commissioner$/);
  await expect(page).toHaveURL(/\/c\/reports/);
  expect((await page.request.get('/api/people')).status()).toBe(403);
  await tryAs(page, /^Try it as .+, advocate$/);
  await expect(page).toHaveURL(/\/today$/);
  await expect(practiceBar(page).getByRole('button', { name: 'Clear it and start' })).toHaveCount(0);
  await tryAs(page, /^Try it as .+, service manager$/);
  await expect(page).toHaveURL(/\/referrals/);
});

test('the privacy notice is the provider’s own, and every public page leads to it', async ({ anybody }) => {
  const page = await anybody();
  await page.goto('/refer/fenmoor');
  await page.getByRole('link', { name: 'How we use your information' }).click();
  await expect(heading(page, 'How we use your information')).toBeFocused();
  await expect(page.getByRole('main')).toContainText('Fenmoor Advocacy is responsible for your information.');
});

async function clearAndBegin(page: Page): Promise<void> {
  await practiceBar(page).getByRole('button', { name: 'Clear it and start' }).click();
  const sheet = page.getByRole('dialog', { name: 'Clear it and start' });
  await expect(sheet).toContainText('Every invented person, with their notes and visits');
  expect(await findingsOf(page)).toEqual([]);
  const begin = sheet.getByRole('button', { name: 'Clear it and start' });
  await begin.click();
  await expect(sheet.getByRole('link', { name: 'Enter the name of your service' })).toBeVisible();
  await sheet.getByLabel('Name of your service').fill('Saltby Advocacy');
  await sheet.getByLabel('Your name').fill('Ada Lowe');
  await sheet.getByLabel('Your work email').fill('ada@saltby.example');
  await sheet.getByLabel('Choose a password').fill('too short');
  await begin.click();
  await expect(sheet.getByRole('link', { name: 'Use at least 12 characters' })).toBeVisible();
  await sheet.getByLabel('Choose a password').fill(PASSWORD);
  await begin.click();
  await expect(heading(page, 'Hello Ada. Let’s get Saltby Advocacy set up.')).toBeVisible();
  await expect(practiceBar(page)).toHaveCount(0);
}

async function changeOrganisation(page: Page, change: (sheet: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Organisation' });
  await change(sheet);
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet).toBeHidden();
}

const bar = (page: Page, at: number) => page.getByRole('navigation', { name: 'Set-up' }).filter({ hasText: `Step ${String(at)} of ${String(STEPS)}` });
const next = async (page: Page, at: number): Promise<void> => {
  await expect(bar(page, at)).toBeVisible();
  await bar(page, at).getByRole('button', { name: /^Done/ }).click();
};

/** The contract without which no referral can come: its own screens are another journey's. */
const addContract = (page: Page) =>
  serviceOf(page).post('/contracts', {
    reference: 'SALT-1', name: 'Saltby IMHA', commissionerName: 'Saltby Council', services: ['IMHA'], startsOn: '2026-01-01', isDefault: true, disclosureRule: 'PRIMARY_SECONDARY',
  });

async function referMyself(page: Page): Promise<void> {
  await page.getByRole('link', { name: /It's for me/ }).click();
  await page.getByLabel('A name to use').fill('Wren');
  const carryOn = page.getByRole('button', { name: 'Carry on' });
  await carryOn.click();
  await page.getByRole('checkbox', { name: 'Come and find me on the ward', exact: true }).check();
  for (const question of ['Where are you?', 'What would you like help with?', 'Are you being kept in hospital under a section?', 'How do you like to talk with people?', 'Anything that helps us meet you safely and well?', 'Check before you send']) {
    await carryOn.click();
    await expect(heading(page, question)).toBeFocused();
  }
  await page.getByRole('button', { name: 'Ask for an advocate' }).click();
  await expect(page.getByText('Your reference')).toBeVisible();
}

// Takes the practice data away for good, so the run's configuration puts this file after all the others.
test('practice data are cleared, and an empty provider is set up in seven steps until its first referral comes', async ({ as, anybody }) => {
  const page = await as('grace', { isOwnSession: true });
  await page.goto('/referrals');
  await clearAndBegin(page);
  const somebody = await anybody();
  await somebody.goto('/refer/saltby-advocacy');
  await expect(heading(somebody, "We don't take referrals by this form")).toBeVisible();
  expect(await findingsOf(somebody)).toEqual([]);
  expect((await somebody.request.post('/api/session', { data: { email: 'grace@fenmoor.example', password: 'anything at all' } })).status()).toBe(401);

  await page.getByRole('list', { name: 'What there is to set up' }).getByRole('link', { name: /^Start/ }).click();
  await changeOrganisation(page, async (sheet) => {
    await sheet.getByLabel('Phone').fill('01632 960999');
    await sheet.getByLabel('What makes you independent').fill('We are a charity of our own.');
  });
  await next(page, 1);
  await next(page, 2);
  await page.goto('/');
  await expect(page.getByText(`2 of ${String(STEPS)} done`)).toBeVisible();
  await page.getByRole('link', { name: /^Start/ }).click();
  await next(page, 3);
  await expect(bar(page, 4)).toBeVisible();
  await addContract(page);
  await next(page, 4);
  await next(page, 5);
  await next(page, 6);
  await expect(bar(page, STEPS)).toBeVisible();
  await changeOrganisation(page, (sheet) => sheet.getByRole('checkbox', { name: 'Take referrals by the public form' }).check({ force: true }));
  await next(page, STEPS);
  await expect(heading(page, 'Saltby Advocacy is set up.')).toBeVisible();

  await somebody.goto('/refer/saltby-advocacy');
  await expect(somebody.getByText('We are a charity of our own.')).toBeVisible();
  await referMyself(somebody);
  const roles = await serviceOf(page).read<{ readonly memberships: readonly { readonly role: string; readonly membershipId: string }[] }>('/session');
  const manager = roles.memberships.find(({ role }) => role === 'manager');
  await serviceOf(page).post('/session/membership', { membershipId: manager?.membershipId });
  await page.goto('/referrals');
  await expect(page.getByRole('navigation', { name: 'Referrals to look at' }).getByRole('link', { name: /^Wren/ })).toBeVisible();
});
