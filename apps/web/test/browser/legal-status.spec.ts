import type { Locator, Page } from '@playwright/test';
import { findingsOf } from './support/axe';
import { expect, test } from './support/journey';
import { allocatedTo, readPerson } from './support/service';
import { choose } from './support/taps';

const dialog = (page: Page) => page.getByRole('dialog');
const answer = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });
/** One entry of the timeline, by what it says. */
const entry = (page: Page, title: string): Locator => page.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) });

interface Happened {
  readonly what: string;
  readonly section?: string;
  readonly on: string;
  readonly more?: (sheet: Locator) => Promise<unknown>;
}
async function fill(sheet: Locator, { what, section, on, more }: Happened): Promise<void> {
  await sheet.getByLabel('What happened').selectOption({ label: what });
  if (section) await sheet.getByLabel('Which section').selectOption({ label: section });
  await sheet.getByRole('textbox', { name: 'On which day' }).fill(on);
  await more?.(sheet);
}
async function add(page: Page, happened: Happened, changes: string): Promise<void> {
  await page.getByRole('button', { name: 'Add what happened' }).click();
  const sheet = dialog(page);
  await fill(sheet, happened);
  await expect(sheet.getByRole('region', { name: 'What this changes' }).getByText(changes)).toBeVisible();
  await sheet.getByRole('button', { name: 'Add it' }).click();
  await expect(sheet).toBeHidden();
}
const inEngland = (sheet: Locator) => choose(sheet, 'England');

test('a hold becomes section 2, then 3, then ends: answers and clocks follow, and a person says what happens with the support', async ({ as }) => {
  const page = await as('dan');
  const personId = await allocatedTo(await as('grace'), page, 'Dan Whitlock', 'Marlow Finch');
  await page.goto(`/people/${personId}/legal`);

  // what the referral told was about somebody else: it goes, and stays to be read
  await page.getByRole('button', { name: 'Take out: We were told: Section 3' }).click();
  await dialog(page).getByLabel('Why it was wrong').fill('Another Marlow on the ward');
  await dialog(page).getByRole('button', { name: 'Take it out' }).click();
  await expect(answer(page, "We can't tell yet")).toBeVisible();
  await expect(entry(page, 'We were told: Section 3')).toContainText('Taken out by Dan Whitlock');
  await expect(entry(page, 'We were told: Section 3')).toContainText('Another Marlow on the ward');

  const at = (time: string) => async (sheet: Locator) => {
    await sheet.getByLabel('At what time').fill(time);
    await inEngland(sheet);
  };
  await add(page, { what: 'Held for some hours', section: "Section 5(2), a doctor's hold, 72 hours", on: 'yesterday', more: at('18:30') }, 'No right to an IMHA');
  await expect(answer(page, 'Marlow has no right to an IMHA today')).toBeVisible();
  await expect(entry(page, 'Held by a doctor, section 5(2)')).toContainText('Clock started: Section 5(2) ends');

  await add(page, { what: 'A section began', section: 'Section 2, for assessment', on: 'yesterday' }, 'Has a right to an IMHA');
  await expect(answer(page, /^Marlow has a right to an IMHA since/)).toBeVisible();
  await expect(entry(page, 'Detained for assessment, section 2')).toContainText('Clock started: Apply to tribunal');
  expect(await findingsOf(page)).toEqual([]);

  await add(page, { what: 'A section began', section: 'Section 3, for treatment', on: 'today' }, 'Clock started: Section 3 renewal');
  await page.goto(`/people/${personId}/overview`);
  await expect(page.getByText('Section 3', { exact: false }).first()).toBeVisible();
  await page.goto(`/people/${personId}/legal`);

  const stays = (sheet: Locator) => choose(sheet, 'Still on the ward, without a section');
  await add(page, { what: 'The section ended: discharged', on: 'today', more: stays }, 'Right to an IMHA stopped');
  await expect(answer(page, "Marlow's right to an IMHA has stopped")).toBeVisible();
  await page.goto('/today');
  await page.getByRole('region', { name: 'Right to an IMHA stopped' }).getByRole('link', { name: 'Marlow Finch' }).click();

  await page.getByRole('button', { name: 'Go on until the matter ends' }).click();
  await dialog(page).getByLabel('What still needs doing').fill('The complaint is not answered');
  await dialog(page).getByRole('textbox', { name: 'Look again on' }).fill('in 2 weeks');
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Dan Whitlock goes on until/)).toBeVisible();
  expect((await readPerson(page, personId)).referrals.map(({ closureReason }) => closureReason)).toEqual([null]);
  await page.goto('/today');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Marlow Finch' }).and(page.locator('[href$="/legal"]'))).toBeHidden();
});

test('an entry is put right on a phone: the reason is asked, the old one stays struck through', async ({ as }) => {
  const page = await as('dan', { on: 'phone' });
  const personId = await allocatedTo(await as('grace'), page, 'Dan Whitlock', 'Juno Alder');
  await page.goto(`/people/${personId}/legal`);
  await page.getByRole('button', { name: 'Put right: We were told: Section 3' }).click();
  const sheet = dialog(page);
  await fill(sheet, { what: 'Came into hospital', section: 'Section 2, for assessment', on: 'yesterday', more: inEngland });
  await sheet.getByRole('button', { name: 'Put it right' }).click();
  await expect(sheet.getByRole('alert').or(sheet.getByText('Write why it was wrong')).first()).toBeVisible();
  await sheet.getByLabel('Why it was wrong').fill('The ward read it from the form');
  await sheet.getByRole('button', { name: 'Put it right' }).click();
  await expect(sheet).toBeHidden();
  await expect(page.locator('s', { hasText: 'We were told: Section 3' })).toBeVisible();
  await expect(page.getByText('Put right by Dan Whitlock').first()).toBeVisible();
  await expect(entry(page, 'Detained for assessment, section 2')).toContainText('Has a right to an IMHA');
  expect(await findingsOf(page)).toEqual([]);
});
