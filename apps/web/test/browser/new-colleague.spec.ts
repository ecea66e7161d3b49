import type { Page } from '@playwright/test';
import { findingsOf } from './support/axe';
import { expect, test } from './support/journey';
import { mailTo } from './support/mail';
import { acceptedReferral } from './support/service';

const NAME = 'Noor Castle';
const EMAIL = 'noor.castle@fenmoor.example';
const PASSWORD = 'three words together';

async function invite(page: Page): Promise<void> {
  await page.goto('/settings/team');
  await page.getByRole('button', { name: 'Invite someone' }).click();
  const sheet = page.getByRole('dialog', { name: 'Invite someone' });
  await sheet.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(sheet.getByRole('link', { name: 'Enter their name' })).toBeVisible();
  await sheet.getByLabel('Name', { exact: true }).fill(NAME);
  await sheet.getByLabel('Work email').fill(EMAIL);
  await sheet.getByRole('checkbox', { name: /^Advocate/ }).check({ force: true });
  await sheet.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('row', { name: new RegExp(NAME) })).toContainText('Invited');
}

async function accept(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Accept your invitation' })).toBeVisible();
  await expect(page.getByText(EMAIL)).toBeVisible();
  expect(await findingsOf(page)).toEqual([]);
  const password = page.getByLabel('Choose a password');
  await password.fill('too short');
  await page.getByRole('button', { name: 'Accept and sign in' }).click();
  await expect(page.getByRole('link', { name: 'Use at least 12 characters' })).toBeVisible();
  await expect(password).toHaveValue('too short');
  await password.fill(PASSWORD);
  await page.getByRole('button', { name: 'Accept and sign in' }).click();
  await expect(page).toHaveURL(/\/today$/);
}

async function writeDownQualification(page: Page): Promise<void> {
  await page.goto('/settings/team');
  await page.getByRole('link', { name: NAME }).click();
  await expect(page.getByRole('definition').filter({ hasText: 'Not qualified' })).toBeVisible();
  await page.getByRole('button', { name: 'Change', exact: true }).first().click();
  const sheet = page.getByRole('dialog', { name: 'Work' });
  await sheet.getByLabel(/^IMHA qualified on/).fill('12 March 2024');
  await sheet.getByLabel(/^Enhanced DBS check on/).fill('1 Sep 2026');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('definition').filter({ hasText: 'Qualified 12 March 2024' })).toBeVisible();
  const changes = page.getByRole('region', { name: 'What changed' });
  await expect(changes.getByText('IMHA qualified on').first()).toBeVisible();
  await expect(changes.getByText('Grace Adeyemi').first()).toBeVisible();
}

test('an invited advocate comes by the link in their mail, and is offered once a manager has written down what they work by', async ({ as, anybody }) => {
  const dee = await as('dee');
  const grace = await as('grace');
  const referralId = await acceptedReferral(grace, { name: 'Rory Vale', ward: 'Rowan' });

  await invite(dee);
  const mail = await mailTo(EMAIL);
  expect(mail.subject).toBe('Fenmoor Advocacy invites you to Alongside');
  expect(mail.text).not.toContain(NAME);
  const link = /\S+#invitation=\S+/.exec(mail.text)?.[0] ?? '';

  const noor = await anybody();
  await accept(noor, link);

  await grace.goto(`/allocate/${referralId}`);
  await expect(grace.getByRole('row', { name: new RegExp(NAME) })).toContainText('Not yet qualified for IMHA work');
  await writeDownQualification(grace);
  await grace.goto(`/allocate/${referralId}`);
  await expect(grace.getByRole('button', { name: /^Allocate to Noor/ })).toBeVisible();

  const again = await anybody();
  await again.goto(link);
  await expect(again.getByRole('heading', { name: 'This invitation has run out' })).toBeFocused();

  await noor.goto('/settings/team/me');
  await noor.getByRole('button', { name: 'Add leave' }).click();
  const sheet = noor.getByRole('dialog', { name: 'Add leave' });
  await sheet.getByRole('textbox', { name: 'First day away' }).fill('today');
  await sheet.getByRole('textbox', { name: 'Last day away' }).fill('tomorrow');
  await sheet.getByRole('button', { name: 'Add leave' }).click();
  await expect(sheet).toBeHidden();
  await expect(noor.getByText('On leave')).toBeVisible();
});

test('two who change the same colleague: the second keeps what was typed, sees what changed, and decides', async ({ as }) => {
  const [dee, grace] = [await as('dee'), await as('grace')];
  for (const page of [dee, grace]) {
    await page.goto('/settings/team');
    await page.getByRole('link', { name: 'Sioned Hughes' }).click();
    await page.getByRole('button', { name: 'Change', exact: true }).first().click();
  }
  const sheetOf = (page: Page) => page.getByRole('dialog', { name: 'Work' });
  await sheetOf(grace).getByLabel('Points of room').fill('18');
  await sheetOf(grace).getByRole('button', { name: 'Save' }).click();
  await expect(sheetOf(grace)).toBeHidden();

  await sheetOf(dee).getByLabel(/^Job title/).fill('Senior advocate');
  await sheetOf(dee).getByRole('button', { name: 'Save' }).click();
  const meanwhile = sheetOf(dee).getByRole('region', { name: 'Someone changed this while you were writing' });
  await expect(meanwhile).toContainText('Points of room from 20 to 18');
  await expect(sheetOf(dee).getByLabel(/^Job title/)).toHaveValue('Senior advocate');
  expect(await findingsOf(dee)).toEqual([]);
  await sheetOf(dee).getByLabel('Points of room').fill('18');
  await meanwhile.getByRole('button', { name: 'Go on with what I typed' }).click();
  await sheetOf(dee).getByRole('button', { name: 'Save' }).click();
  await expect(sheetOf(dee)).toBeHidden();
  await expect(dee.getByRole('definition').filter({ hasText: 'Senior advocate' })).toBeVisible();
});
