import type { Page } from '@playwright/test';
import { expect, test } from './support/journey';
import { allocatedTo, readPerson, serviceOf } from './support/service';
import { Taps, tile } from './support/taps';

const DAY_MS = 24 * 3_600_000;
const endings = async (page: Page, personId: string) => (await readPerson(page, personId)).referrals.map(({ state, closureReason }) => [state, closureReason]);
const offered = (manager: Page, advocate: Page, name: string) => allocatedTo(manager, advocate, 'Dan Whitlock', name);

test('a visit where the person said no takes four taps and ends the offer', async ({ as }) => {
  const page = await as('dan', { on: 'phone' });
  const personId = await offered(await as('grace'), page, 'Robin Ashdown');
  await page.goto(`/people/${personId}/overview`);

  const taps = new Taps();
  await taps.on(page.getByRole('button', { name: 'Log a visit with Robin' }));
  const sheet = page.getByRole('dialog');
  await taps.on(tile(sheet, "Robin didn't want to"));
  await taps.on(tile(sheet, 'In 3 days'));
  await taps.on(sheet.getByRole('button', { name: 'Save' }));
  await expect(sheet).toBeHidden();
  expect(taps.count).toBe(4);

  await expect.poll(() => endings(page, personId)).toEqual([['CLOSED', 'DECLINED']]);
  const { askAgainOn } = await serviceOf(page).read<{ readonly askAgainOn: string }>(`/people/${personId}`);
  const { today, items } = await serviceOf(page).read<{ readonly today: string; readonly items: readonly { readonly personId: string }[] }>('/people?view=ask-again');
  expect(Date.parse(askAgainOn) - Date.parse(today)).toBe(3 * DAY_MS);
  expect(items.map((each) => each.personId)).not.toContain(personId);
});

test('on the day to ask again the person is on Today', async ({ as }) => {
  const page = await as('dan', { on: 'phone' });
  const personId = await offered(await as('grace'), page, 'Mabel Trask');
  await page.goto(`/people/${personId}/overview?log=${personId}`);
  const sheet = page.getByRole('dialog');
  await tile(sheet, "Mabel didn't want to").click();
  await expect(sheet.getByText("That's fine.")).toBeVisible();
  await tile(sheet, 'Another day').click();
  await sheet.getByLabel('Ask again on').fill('today');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet).toBeHidden();
  await expect.poll(() => endings(page, personId)).toEqual([['CLOSED', 'DECLINED']]);

  await page.goto('/today');
  await expect(page.getByRole('region', { name: 'Ask again' }).getByRole('link', { name: 'Mabel Trask' })).toBeVisible();
});
