import type { Page } from '@playwright/test';
import { findingsOf } from './support/axe';
import { expect, test } from './support/journey';
import { serviceOf } from './support/service';

interface HospitalRead {
  readonly wards: readonly { readonly name: string; readonly peopleThere: number }[];
}
interface Listed {
  readonly items: readonly { readonly id: string; readonly name: string }[];
}
const listed = async (page: Page, list: '/hospitals' | '/contracts', name: string): Promise<string> =>
  (await serviceOf(page).read<Listed>(list)).items.find((each) => each.name === name)?.id ?? '';
const changesOf = (page: Page) => page.getByRole('region', { name: 'What changed' });

test('a hospital and its ward are offered by the public form as soon as they are added', async ({ as, anybody }) => {
  const dee = await as('dee');
  await dee.goto('/settings/places');
  await dee.getByRole('button', { name: 'Add a hospital' }).click();
  const hospital = dee.getByRole('dialog', { name: 'Add a hospital' });
  await hospital.getByRole('button', { name: 'Add a hospital' }).click();
  await expect(hospital.getByRole('link', { name: 'Enter name' })).toBeVisible();
  await hospital.getByLabel('Name', { exact: true }).fill('Harbour View');
  await hospital.getByRole('button', { name: 'Add a hospital' }).click();
  await expect(dee.getByRole('heading', { level: 1, name: 'Harbour View' })).toBeVisible();

  await dee.getByRole('button', { name: 'Add a ward' }).click();
  const ward = dee.getByRole('dialog', { name: 'Add a ward' });
  await ward.getByLabel('Name', { exact: true }).fill('Tern Ward');
  await ward.getByRole('button', { name: 'Add a ward' }).click();
  await expect(ward).toBeHidden();
  await expect(dee.getByRole('button', { name: 'Change Tern Ward' })).toBeVisible();
  await expect(changesOf(dee)).toContainText('Tern Ward');

  const person = await anybody();
  await person.goto('/refer/fenmoor/me/where');
  await person.getByLabel('Ward, hospital or address').pressSequentially('tern');
  await expect(person.getByRole('option', { name: /Tern Ward.*Harbour View/ })).toBeVisible();

  await dee.getByRole('button', { name: 'End Tern Ward' }).click();
  await dee.getByRole('button', { name: 'Take it off' }).click();
  await expect(dee.getByRole('button', { name: 'Bring back Tern Ward' })).toBeVisible();
  const { items } = await serviceOf(dee).read<Listed>('/providers/fenmoor/places?typed=tern');
  expect(items).toEqual([]);
});

test('a ward where people are is not ended: the page says how many are there', async ({ as }) => {
  const dee = await as('dee');
  const id = await listed(dee, '/hospitals', 'Eastmere Hospital');
  const { wards } = await serviceOf(dee).read<HospitalRead>(`/hospitals/${id}`);
  const there = wards.find(({ name }) => name === 'Heron Ward')?.peopleThere ?? 0;
  expect(there).toBeGreaterThan(1);
  await dee.goto(`/settings/places/${id}`);
  await dee.getByRole('button', { name: 'End Heron Ward' }).click();
  await dee.getByRole('button', { name: 'Take it off' }).click();
  await expect(dee.getByText(`${there} people are still there. Move them first.`)).toBeVisible();
  await expect(dee.getByRole('link', { name: 'See who works here' })).toBeVisible();
  expect(await findingsOf(dee)).toEqual([]);
  await dee.keyboard.press('Escape');
  await expect(dee.getByRole('button', { name: 'End Heron Ward' })).toBeFocused();
});

test('targets that begin tomorrow stand beside those that hold now', async ({ as }) => {
  const dee = await as('dee');
  await dee.goto(`/settings/contracts/${await listed(dee, '/contracts', 'Saltby city advocacy')}`);
  const holding = dee.getByRole('heading', { level: 3, name: 'For every contract that sets none of its own' });
  await expect(holding).toBeVisible();
  await dee.getByRole('button', { name: 'Change the targets' }).click();
  const sheet = dee.getByRole('dialog', { name: 'What you promise' });
  await sheet.getByRole('textbox', { name: 'From' }).fill('tomorrow');
  await sheet.getByRole('group', { name: 'Line 1', exact: true }).getByLabel('Within').fill('');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet.getByRole('alert')).toContainText('Enter how many days or hours');
  await sheet.getByRole('group', { name: 'Line 1', exact: true }).getByLabel('Within').fill('7');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet).toBeHidden();
  await expect(holding).toBeVisible();
  await expect(dee.getByRole('heading', { level: 3, name: /^From \d{1,2} \w+ 20\d\d$/ })).toBeVisible();
  await expect(dee.getByText(/^Seen for the first time within 7 working days/)).toBeVisible();
  await expect(changesOf(dee).getByText('Added: A target').first()).toBeVisible();
});

test('what makes the provider independent is changed, and the page says by whom', async ({ as }) => {
  const dee = await as('dee');
  await dee.goto('/settings/organisation');
  await dee.getByRole('button', { name: 'Change', exact: true }).click();
  const sheet = dee.getByRole('dialog', { name: 'Organisation' });
  await sheet.getByLabel('What makes you independent').fill('No hospital pays us, and none reads what we write.');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet).toBeHidden();
  const newest = changesOf(dee).getByRole('listitem').first();
  await expect(newest).toContainText('Dee Carver');
  await expect(newest.locator('ins')).toHaveText('No hospital pays us, and none reads what we write.');
});

test('how figures are counted is changed, seen beside the usual, and brought back', async ({ as }) => {
  const dee = await as('dee');
  await dee.goto('/settings/counting');
  const sheet = dee.getByRole('dialog', { name: 'How we count' });
  const window = sheet.getByLabel('Came back within how many days');
  const change = async (how: () => Promise<void>) => {
    await dee.getByRole('button', { name: 'Change', exact: true }).click();
    await how();
    await sheet.getByRole('button', { name: 'Save' }).click();
  };
  await change(() => window.fill('0'));
  await expect(sheet.getByRole('alert')).toContainText("it's too small");
  await window.fill('60');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet).toBeHidden();
  const said = dee.getByRole('definition').filter({ hasText: '60 days' });
  await expect(said).toContainText('Usual: 90 days');
  await change(() => sheet.getByRole('button', { name: 'Back to usual' }).click());
  await expect(sheet).toBeHidden();
  await expect(said).toBeHidden();
  await expect(changesOf(dee).getByRole('listitem').first()).toContainText('from 60 to 90');
});

const SHEETS = [
  { of: 'the organisation', path: '/settings/organisation', button: 'Change' },
  { of: 'a new hospital', path: '/settings/places', button: 'Add a hospital' },
  { of: 'a new contract', path: '/settings/contracts', button: 'Add a contract' },
  { of: 'how figures are counted', path: '/settings/counting', button: 'Change' },
  { of: 'a ward', path: 'Eastmere Hospital', button: 'Add a ward' },
  { of: 'targets', path: 'Northmere advocacy', button: 'Change the targets' },
] as const;

for (const { of, path, button } of SHEETS) {
  test(`the sheet of ${of} is clear to axe, wide and narrow, light and dark`, async ({ as }) => {
    const dee = await as('dee');
    const address = { 'Eastmere Hospital': async () => `/settings/places/${await listed(dee, '/hospitals', path)}`, 'Northmere advocacy': async () => `/settings/contracts/${await listed(dee, '/contracts', path)}` };
    await dee.goto(path in address ? await address[path as keyof typeof address]() : path);
    await dee.getByRole('button', { name: button, exact: true }).first().click();
    await expect(dee.getByRole('dialog')).toBeVisible();
    for (const [width, height] of [[1440, 900], [390, 844]] as const) {
      await dee.setViewportSize({ width, height });
      for (const colorScheme of ['light', 'dark'] as const) {
        await dee.emulateMedia({ colorScheme });
        expect.soft(await findingsOf(dee), `${width} wide, ${colorScheme}`).toEqual([]);
      }
    }
  });
}
