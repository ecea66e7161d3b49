import { expect, test } from './support/journey';

test('an address that nobody serves says so in a page, and to a program as a problem', async ({ as }) => {
  const page = await as('priya');
  const reply = await page.goto('/nowhere');
  expect(reply?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: "There's nothing here" })).toBeVisible();
  const asked = await page.request.get('/nowhere', { headers: { accept: 'application/json' } });
  expect(await asked.json()).toMatchObject({ code: 'not-found' });
  const unknownInApi = await page.request.get('/api/nowhere', { headers: { accept: 'text/html' } });
  expect(await unknownInApi.json()).toMatchObject({ code: 'not-found' });
});
