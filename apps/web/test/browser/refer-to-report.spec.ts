import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, test } from './support/journey';
import { loginOf, memberNamed, type Member } from './support/practice';
import { choose, Taps, tile } from './support/taps';

const PERSON = 'Orla Finch';
const MOST_PAGES = 9;
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const carryOn = (page: Page) => page.getByRole('button', { name: 'Carry on' }).click();
const offerOf = (page: Page): Locator => page.getByRole('region', { name: 'New for you' }).getByRole('listitem').filter({ hasText: PERSON });

/** Each page of the professional form, filled in or passed by; gives back how many there were. */
async function referAsNurse(page: Page): Promise<number> {
  let pages = 0;
  const next = async (question: string, answer?: () => Promise<void>) => {
    await expect(heading(page, question)).toBeVisible();
    await answer?.();
    await carryOn(page);
    pages += 1;
  };
  await page.goto('/refer/fenmoor');
  await page.getByRole('link', { name: /I'm a professional/ }).click();
  await next('About you', async () => {
    await page.getByLabel('Your name').fill('Jo Pell');
    await page.getByLabel('Your role').selectOption({ label: 'Ward staff' });
  });
  await next('Who is it about?', () => page.getByLabel('Their name, or initials').fill(PERSON));
  await next('Where are they?', async () => {
    await page.getByLabel('Ward, hospital or address').fill('rowan');
    await page.getByRole('option', { name: /Rowan Ward/ }).click();
  });
  await next('What section is the person on?', async () => {
    await page.getByLabel('Section or legal status').selectOption({ label: 'Section 3' });
  });
  await next('Are any dates coming up?');
  await next('Do they know, and what do they want?', async () => {
    await choose(page.getByRole('group', { name: 'Do they know about this referral?' }), 'Yes, and they said yes to meeting us');
    await page.getByLabel(/What they want/).fill('I want to go out for a walk.');
  });
  await next('How do they like to communicate?');
  await next('What should we know to visit safely?');
  await expect(heading(page, 'Check before you send')).toBeFocused();
  return pages + 1;
}

/** Allocates to the first who is offered, and says who that is. */
async function allocateToFirst(page: Page): Promise<string> {
  const first = page.getByRole('button', { name: /^Allocate to / }).first();
  const name = ((await first.textContent()) ?? '').replace(/^Allocate to /, '').replace(/\d$/, '').trim();
  await first.click();
  await expect(page.getByText(`Orla allocated to ${name}.`)).toBeVisible();
  return name;
}

async function signIn(page: Page, member: Member): Promise<void> {
  const { email, password } = loginOf(member);
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(heading(page, /^Good/)).toBeVisible();
}

test('from a nurse’s referral to the commissioner’s table', async ({ anybody, as }) => {
  test.setTimeout(180_000);

  await test.step('a nurse refers, within nine pages, and changes an answer on the way', async () => {
    const nurse = await anybody();
    expect(await referAsNurse(nurse)).toBeLessThanOrEqual(MOST_PAGES);
    await nurse.getByRole('link', { name: 'Change: About you' }).click();
    await nurse.getByLabel(/Where you work/).fill('Rowan Ward');
    await carryOn(nurse);
    await expect(heading(nurse, 'Check before you send')).toBeFocused();
    await expect(nurse.getByRole('definition').filter({ hasText: PERSON })).toBeVisible();
    await nurse.getByRole('button', { name: 'Send referral' }).click();
    await expect(heading(nurse, 'Sent. Thank you.')).toBeFocused();
  });

  const manager = await as('grace');
  const advocateName = await test.step('a manager accepts it and allocates it, once more after Undo', async () => {
    await manager.goto('/referrals');
    await manager.getByRole('navigation', { name: 'Referrals to look at' }).getByRole('link', { name: new RegExp(PERSON) }).click();
    await expect(heading(manager, PERSON)).toBeVisible();
    await expect(manager.getByRole('heading', { name: 'Orla has a right to an IMHA' })).toBeVisible();
    await choose(manager.getByRole('group', { name: /How soon/ }), 'Ordinary');
    await manager.getByRole('button', { name: /^Accept and allocate/ }).click();
    await expect(heading(manager, 'Who could support Orla?')).toBeVisible();
    const address = manager.url();
    await allocateToFirst(manager);
    await manager.getByRole('button', { name: /^Undo/ }).click();
    await expect(manager.getByText('Orla waits for an advocate again.')).toBeVisible();
    await manager.goto(address);
    return allocateToFirst(manager);
  });

  const page = await anybody({ on: 'phone' });
  await test.step('the advocate signs in, accepts, and plans a visit for today', async () => {
    await signIn(page, memberNamed(advocateName));
    await expect(async () => {
      await page.reload();
      await expect(offerOf(page)).toBeVisible({ timeout: 2000 });
    }, 'the offer shows once it can no longer be taken back').toPass({ timeout: 30_000 });
    await offerOf(page).getByRole('button', { name: 'Accept' }).tap();
    await expect(offerOf(page)).toBeHidden();
    await page.getByRole('link', { name: 'People', exact: true }).and(page.locator(':visible')).tap();
    await page.getByRole('link', { name: PERSON }).tap();
    await expect(heading(page, PERSON)).toBeVisible();
    await page.getByRole('button', { name: 'More for this person' }).tap();
    await page.getByRole('menuitem', { name: 'Plan a visit' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Plan a visit' });
    await sheet.getByLabel('Day', { exact: true }).fill('today');
    await sheet.getByLabel('Time').fill('23:59');
    await sheet.getByRole('button', { name: 'Plan it' }).tap();
    await expect(sheet).toBeHidden();
  });

  await test.step('logs it in five taps', async () => {
    for (const door of ['People', 'Today']) await page.getByRole('link', { name: door, exact: true }).and(page.locator(':visible')).tap();
    const taps = new Taps();
    const sheet = page.getByRole('dialog', { name: 'Visit with Orla' });
    await taps.on(page.getByRole('button', { name: `Log visit with ${PERSON}` }));
    await taps.on(tile(sheet, 'Met in private'));
    await taps.on(tile(sheet, 'Explained rights'));
    await taps.on(tile(sheet, 'Gave leaflet'));
    await taps.on(sheet.getByRole('button', { name: 'Save visit' }));
    await expect(sheet).toBeHidden();
    expect(taps.count).toBe(5);
    await expect(page.getByRole('region', { name: 'Visits today' }).getByRole('listitem').filter({ hasText: PERSON })).toContainText(/Logged|Done/);
  });

  await test.step('opens the case on a yes, and records what may be shared', async () => {
    await page.getByRole('link', { name: PERSON }).first().tap();
    await expect(page.getByText('Visit, met in private').first()).toBeVisible();
    await page.getByRole('button', { name: 'Open the case' }).tap();
    const opening = page.getByRole('dialog', { name: 'Open the case' });
    await tile(opening, 'They said yes and tell me what they want').tap();
    await opening.getByRole('button', { name: 'Open the case' }).tap();
    await expect(opening).toBeHidden();
    await expect(page.getByText("Orla hasn't said yes to our support yet")).toBeHidden();

    await page.getByRole('link', { name: 'Sharing and records' }).tap();
    await tile(page.getByRole('radiogroup', { name: 'What may Ward team know?' }), "Don't share").tap();
    await tile(page.getByRole('group', { name: 'How did Orla tell you?' }), 'Said it').tap();
    await page.getByRole('button', { name: 'Save what Orla said' }).tap();
    await expect(page.getByRole('region', { name: 'Ward team' }).getByText(/^said /)).toBeVisible();
    await expect(page.getByText("Ward team: Don't share").and(page.locator(':visible')).first()).toBeVisible();
  });

  await test.step('ends the support with its reason', async () => {
    await page.getByRole('button', { name: 'More for this person' }).tap();
    await page.getByRole('menuitem', { name: 'End IMHA' }).tap();
    const closing = page.getByRole('dialog', { name: 'End IMHA' });
    await closing.getByLabel('Why it ends').selectOption({ index: 1 });
    await closing.getByRole('button', { name: 'End support' }).tap();
    await expect(closing).toBeHidden();
    await page.getByRole('link', { name: 'Timeline' }).tap();
    await expect(page.getByText(/IMHA support ended|ended/).first()).toBeVisible();
  });

  const quarter = await test.step('the manager checks the last quarter and publishes it', async () => {
    await manager.goto('/reports');
    const toCheck = manager.getByRole('table', { name: /Northmere/ }).getByRole('row').filter({ hasText: 'To check' }).first().getByRole('link');
    const name = (await toCheck.textContent()) ?? '';
    await toCheck.click();
    await expect(heading(manager, new RegExp(name))).toBeVisible();
    await expect(manager.getByText('The figures add up')).toBeVisible();
    await manager.getByRole('button', { name: /^Publish / }).click();
    const sheet = manager.getByRole('dialog', { name: new RegExp(`^Publish .*${name}`) });
    await sheet.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(sheet).toBeHidden();
    await expect(manager.getByText('Published', { exact: true })).toBeVisible();
    return name;
  });

  await test.step('the commissioner reads it and takes the table with them', async () => {
    const commissioner = await as('helen');
    await commissioner.goto('/c/reports');
    await expect(heading(commissioner, new RegExp(quarter))).toBeVisible();
    const [download] = await Promise.all([commissioner.waitForEvent('download'), commissioner.getByRole('link', { name: /as a CSV file/ }).click()]);
    const table = await readFile(await download.path(), 'utf8');
    expect(table).toMatch(/^referrals_by_source,\w+,/m);
    expect(table).toContain('[c]');
    expect(table).not.toContain('Orla');
  });
});
