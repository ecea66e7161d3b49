import { findingsOf } from './support/axe';
import { expect, test } from './support/journey';
import { loginOf, practiceNames } from './support/practice';
import { personNamed, readPerson, serviceOf } from './support/service';
import { everythingUnreachable } from './support/service-away';

const BOX = 'Find a person or do something';

test('somebody is found by three letters and Enter, and the opening is recorded as it says', async ({ as }) => {
  const page = await as('priya');
  const personId = await personNamed(page, 'Kwame Mensah');
  const looks = async () => {
    const { items } = await serviceOf(page).read<{ readonly items: readonly { readonly action: string }[] }>(`/people/${personId}/looked`);
    return items.filter(({ action }) => action === 'person:open').length;
  };
  await page.goto('/today');
  await page.waitForLoadState('networkidle');
  const before = await looks();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: BOX });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await expect(palette.getByText('Opening a person’s page is recorded in “Who has looked”.')).toBeVisible();
  await page.keyboard.type('kwa');
  await expect(palette.getByRole('option', { selected: true })).toContainText('Kwame Mensah');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await findingsOf(page), colorScheme).toEqual([]);
  }
  expect(await looks(), 'finding is not opening').toBe(before);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Kwame Mensah' })).toBeFocused();
  expect(page.url()).not.toMatch(/kwa/i);
  await expect.poll(looks).toBe(before + 1);
});

test('something is done for the one that is lit, by arrows and Enter, without opening their page', async ({ as }) => {
  const page = await as('priya');
  const personId = await personNamed(page, 'Mei Tan');
  await page.goto('/today');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('mei tan');
  const palette = page.getByRole('dialog', { name: BOX });
  await expect(palette.getByRole('group', { name: 'Do something for Mei' })).toBeVisible();
  const lit = palette.getByRole('option', { selected: true });
  for (let down = 0; (await lit.textContent())?.startsWith('Add an action') !== true; down += 1) {
    expect(down, 'the arrows reach it').toBeLessThan(8);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Add action' });
  await expect(sheet.getByText('For Mei Tan')).toBeVisible();
  await sheet.getByRole('textbox').fill('ring the ward friday');
  await page.keyboard.press('Enter');
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/\/today$/);
  await expect.poll(async () => (await readPerson(page, personId)).actions.map(({ title }) => title)).toContain('ring the ward');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('mei tan');
  await palette.getByRole('option', { name: /^Log a visit/ }).click();
  await expect(page).toHaveURL(new RegExp(`log=${personId}`));
  await expect(page.getByRole('dialog', { name: /Mei/ })).toBeVisible();
});

test('Escape gives focus back, arrows go round, and what can be set is set', async ({ as }) => {
  const page = await as('priya');
  await page.goto('/people');
  const link = page.getByRole('table').getByRole('link').first();
  await link.focus();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: BOX });
  await expect(palette.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(palette.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(palette.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('dark');
  await palette.getByRole('option', { name: 'Dark colours' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lock');
  await palette.getByRole('option', { name: 'Lock now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Locked' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // The journeys share a member's session.
  await page.getByLabel('Password', { exact: true }).fill(loginOf('priya').password);
  await page.getByRole('button', { name: 'Carry on' }).click();
  await expect(page.getByRole('heading', { name: 'Locked' })).toHaveCount(0);
});

test('without a signal those on this device are found, nobody else, and nothing of it is on the disk', async ({ as }) => {
  const page = await as('priya');
  await page.goto('/people');
  await expect(page.getByRole('table').getByText('Kwame Mensah')).toBeVisible();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: BOX });
  await expect(palette).toBeVisible();
  await everythingUnreachable(page);
  await page.keyboard.type('kwame');
  await expect(palette.getByText('Finding anybody else needs signal. These are on this device.')).toBeVisible();
  await expect(palette.getByRole('option', { name: /^.*Kwame Mensah/ })).toBeVisible();
  await palette.getByRole('combobox').fill('zebedee');
  await expect(palette.getByText('Finding anybody else needs signal. Nobody by that name is on this device.')).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  for (const name of practiceNames) expect(kept).not.toContain(name);
});

test('a manager finds what waits, an administrator finds nobody, and what needs a signal says so', async ({ as }) => {
  const grace = await as('grace');
  await grace.goto('/people');
  await grace.waitForLoadState('networkidle');
  await grace.keyboard.press('Control+k');
  const palette = grace.getByRole('dialog', { name: BOX });
  await palette.getByRole('option', { name: /^Decide the next referral/ }).click();
  await expect(grace).toHaveURL(/\/referrals$/);
  await expect(grace.getByRole('button', { name: 'Accept and allocate' })).toBeVisible();
  await grace.context().setOffline(true);
  await expect(grace.getByText('No signal. Carry on as normal.')).toBeVisible();
  await grace.keyboard.press('Control+k');
  const allocate = palette.getByRole('option', { name: /^Allocate the next person/ });
  await expect(allocate).toHaveAttribute('aria-disabled', 'true');
  await expect(allocate).toContainText('Needs signal');

  const dee = await as('dee');
  await dee.goto('/organisation');
  await expect(dee.getByRole('heading', { level: 1 })).toBeVisible();
  const asked: string[] = [];
  dee.on('request', (request) => asked.push(request.url()));
  await dee.keyboard.press('Control+k');
  await dee.keyboard.type('kwame');
  await expect(dee.getByRole('dialog', { name: 'Do something' }).getByText('Nothing by that name.')).toBeVisible();
  expect(asked.filter((url) => url.includes('/api/people'))).toEqual([]);
});

test('a commissioner finds reports and definitions, and nobody', async ({ as }) => {
  const page = await as('helen');
  await page.goto('/c/reports');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find a report or a definition' });
  await expect(palette.getByRole('group', { name: 'Reports' }).getByRole('option').first()).toBeVisible();
  expect(await findingsOf(page)).toEqual([]);
  await page.keyboard.type('kwame');
  await expect(palette.getByText('No report or definition by that name.')).toBeVisible();
  await expect(palette.getByRole('option')).toHaveCount(0);
  await palette.getByRole('combobox').fill('defin');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/c\/definitions$/);
  expect(asked.filter((url) => /api.*(people|finding)/.test(url))).toEqual([]);
});
