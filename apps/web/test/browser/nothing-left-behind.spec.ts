import { expect, test } from './support/journey';
import { loginOf } from './support/practice';
import { personNamed } from './support/service';

const NAME = 'Zainab Rahman';

test('after signing out, Back shows nothing of anybody', async ({ as }) => {
  const page = await as('dan', { isOwnSession: true });
  const personId = await personNamed(page, NAME);
  await page.goto('/today');
  await page.goto(`/people/${personId}/overview`);
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await page.getByRole('button', { name: /Dan Whitlock/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(await page.content()).not.toContain('Zainab');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(await page.content()).not.toContain('Zainab');
});

test('while it is locked, neither Back nor a reload shows anything', async ({ as }) => {
  const page = await as('dan', { isOwnSession: true });
  const personId = await personNamed(page, NAME);
  await page.goto('/people');
  await page.goto(`/people/${personId}/overview`);
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await page.getByRole('button', { name: /Dan Whitlock/ }).click();
  await page.getByRole('menuitem', { name: 'Lock now' }).click();
  const locked = page.getByRole('heading', { name: 'Locked' });
  for (const move of [() => page.goBack(), () => page.goForward(), () => page.reload()]) {
    await expect(locked).toBeVisible();
    await expect(page).toHaveTitle('Locked | Alongside');
    expect(await page.content()).not.toContain('Zainab');
    await move();
  }
  await expect(locked).toBeVisible();
  expect(await page.content()).not.toContain('Zainab');
  await page.getByLabel('Password', { exact: true }).fill(loginOf('dan').password);
  await page.getByRole('button', { name: 'Carry on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
});

test('everything but the application’s own files is marked not to be stored', async ({ as }) => {
  const page = await as('dan');
  const personId = await personNamed(page, NAME);
  const asked = new Map<string, string>();
  page.on('response', (answer) => asked.set(new URL(answer.url()).pathname, answer.headers()['cache-control'] ?? 'nothing said'));
  for (const path of ['/today', '/people', `/people/${personId}/overview`, `/people/${personId}/looked`, '/actions']) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  const ours = [...asked].filter(([path]) => !path.startsWith('/assets/'));
  expect(ours.map(([path]) => path)).toContain(`/api/people/${personId}`);
  expect(ours.filter(([, kept]) => !kept.includes('no-store'))).toEqual([]);
});
