import { randomUUID } from 'node:crypto';
import { findingsOf } from './support/axe';
import { expect, test } from './support/journey';
import type { Member } from './support/practice';
import { serviceOf } from './support/service';
import { breaks, comesBack, isUnreachable } from './support/service-away';
import { choose } from './support/taps';

const nobody = randomUUID();
const GONE: readonly (readonly [Member, string])[] = [
  ['priya', '/nowhere'], ['priya', `/people/${nobody}/overview`], ['priya', '/people/not-an-id'],
  ['grace', `/referrals/${nobody}`], ['grace', `/allocate/${nobody}`], ['grace', `/reports/${nobody}/2026-Q2`],
  ['helen', `/c/reports/${nobody}`], ['helen', '/c/nowhere'],
];

for (const [who, path] of GONE) {
  test(`${path.replace(nobody, '…')}: says that nothing is there and leads on, and Back comes back to it`, async ({ as }) => {
    const page = await as(who);
    await page.goto(path);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveCount(1);
    await expect(page.getByRole('heading', { name: /There's nothing here|already gone|don't support this person/ })).toBeVisible();
    expect(await findingsOf(page)).toEqual([]);
    const main = page.getByRole('main');
    const wayOn = main.getByRole('link', { name: /start|who is waiting/i }).or(main.getByRole('button', { name: 'Go back' })).first();
    await wayOn.click();
    await expect(page).not.toHaveURL(new RegExp(`${path}$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });
}

test('going from screen to screen puts focus on the heading, and Back does too', async ({ as }) => {
  const page = await as('priya');
  await page.goto('/today');
  await expect(page.getByRole('heading', { level: 1, name: /^Good/ })).toBeVisible();
  const main = page.getByRole('navigation', { name: 'Main' });
  for (const [door, heading] of [['People', 'People you’re supporting'], ['Actions', 'Your actions'], ['Help', 'Help']] as const) {
    await main.getByRole('link', { name: door }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
  }
  for (const heading of ['Your actions', 'People you’re supporting']) {
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
  }
});

test('a screen that was never fetched says that there is no signal, and opens when there is', async ({ as }) => {
  const page = await as('priya');
  // parts are fetched ahead after three seconds of rest: here the signal goes before that
  await page.addInitScript(() => {
    const wait = window.setTimeout.bind(window);
    Object.assign(window, { setTimeout: (act: () => void, ms?: number) => (ms === 3000 ? 0 : wait(act, ms)) });
  });
  await page.goto('/help');
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  await isUnreachable(page, /\/assets\/[^/]+\.js$/);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'No signal' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  expect(await findingsOf(page)).toEqual([]);
  await comesBack(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People you’re supporting' })).toBeVisible();
});

test('what cannot be saved stays as it was typed, through a broken service and no signal, and is saved once', async ({ as }) => {
  const page = await as('grace');
  await page.goto('/referrals/new');
  const name = page.getByRole('textbox', { name: 'Their name, or a description' });
  const save = page.getByRole('button', { name: 'Save referral' });
  await name.fill('Fenna Brook');
  await choose(page.getByRole('main'), 'The person themselves');
  const asked = /\/api\/referrals$/;
  await breaks(page, asked);
  await save.click();
  await expect(page.getByText(/went wrong/i).first()).toBeVisible();
  await expect(name).toHaveValue('Fenna Brook');
  await comesBack(page);
  await isUnreachable(page, asked);
  await save.click();
  await expect(page.getByText("We couldn't save this to the service. It's still on this device. Try again.").first()).toBeVisible();
  await expect(name).toHaveValue('Fenna Brook');
  await comesBack(page);
  await save.click();
  await expect(page.getByRole('button', { name: 'Save referral' })).toBeHidden();
  const { items } = await serviceOf(page).read<{ readonly items: readonly { readonly name: string | null }[] }>('/referrals');
  expect(items.filter((each) => each.name === 'Fenna Brook')).toHaveLength(1);
});
