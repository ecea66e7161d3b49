import { expect, test } from './support/journey';
import { acceptedReferral, serviceOf } from './support/service';

test('of two managers who allocate at once, one does and the other is told that it is gone', async ({ as }) => {
  const grace = await as('grace');
  const ruth = await as('ruth');
  const referralId = await acceptedReferral(grace, { name: 'Casey Lund', ward: 'Willow side' });
  const firstOffer = (page: typeof grace) => page.getByRole('button', { name: /^Allocate to / }).first();
  for (const page of [grace, ruth]) {
    await page.goto(`/allocate/${referralId}`);
    await expect(firstOffer(page)).toBeVisible();
  }
  await Promise.all([firstOffer(grace).click(), firstOffer(ruth).click()]);

  const gone = /this one's already gone/;
  const done = /Casey allocated to /;
  await expect.poll(async () => {
    const said = await Promise.all([grace, ruth].map(async (page) => [await page.getByText(done).isVisible(), await page.getByText(gone).isVisible()]));
    return said.map((each) => each.join()).toSorted();
  }).toEqual(['false,true', 'true,false']);
  for (const page of [grace, ruth]) await expect(page.getByRole('navigation', { name: 'People waiting for an advocate' }).getByText('Casey Lund')).toBeHidden();
  const { items } = await serviceOf(grace).read<{ readonly items: readonly { readonly id: string }[] }>('/allocation');
  expect(items.map(({ id }) => id)).not.toContain(referralId);
});
