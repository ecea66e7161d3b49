import type { Page } from '@playwright/test';
import { setAlarms, strayMarkup, walkTo, type Alarms } from './support/alarms';
import { expect, test } from './support/journey';
import { PAYLOADS } from './support/payloads';
import { Poison, operationsThatKeepText, unfilled } from './support/poison';
import { poisonPeople, poisonReferrals, type Poisoned } from './support/poisoned-practice';
import { poisonService } from './support/poisoned-service';
import { SCREENS } from './support/screens';

/** The beginning of one payload that stands in every field: seen as text, it shows that a screen was shown any. */
const SEEN = /<(script|img|svg|iframe|a |style|body|object)|alert\(1\)/i;
test.use({ trace: 'off' });

/** Looks at a screen as it stands: no markup came of text, and whether any payload is to be read. */
async function looked(page: Page, path: string): Promise<boolean> {
  expect.soft(await strayMarkup(page), path).toEqual([]);
  return SEEN.test(await page.locator('body').innerText());
}

async function lookAt(page: Page, paths: readonly string[]): Promise<number> {
  let shown = 0;
  for (const path of paths) {
    await walkTo(page, path);
    if (await looked(page, path)) shown += 1;
  }
  return shown;
}

const personPaths = ({ people }: Poisoned) => people.flatMap((id) => ['overview', 'timeline', 'actions', 'legal', 'sharing', 'looked'].map((tab) => `/people/${id}/${tab}`));

test('text that would be a script stays text, in every field and on every screen', async ({ as, anybody }) => {
  test.setTimeout(600_000);
  expect(new Set(PAYLOADS).size).toBe(60);
  const pages = { grace: await as('grace'), priya: await as('priya'), dan: await as('dan'), dee: await as('dee'), helen: await as('helen'), anybody: await anybody() };
  const alarms: Record<string, Alarms> = {};
  for (const [who, page] of Object.entries(pages)) alarms[who] = await setAlarms(page.context());
  const raised = () => Object.values(alarms).flatMap((each) => each.raised);

  const poison = new Poison();
  const referrals = await poisonReferrals(poison, pages);
  const practice = await poisonPeople(poison, pages, referrals);
  const putRight = await poisonService(poison, pages, practice);
  try {
    expect(unfilled(poison), 'fields that nobody has tried').toEqual([]);
    expect(operationsThatKeepText.length).toBeGreaterThan(20);

    // Every second of them: what a field holds in one it has held in another, and the queue shows them all.
    const tried = practice.referrals.filter((_, index) => index % 2 === 0);
    await pages.grace.goto('/referrals');
    await pages.priya.goto('/today');
    expect(await lookAt(pages.grace, tried.map((id) => `/referrals/${id}`))).toBe(tried.length);
    expect(await lookAt(pages.priya, personPaths(practice))).toBeGreaterThan(practice.people.length * 3);
    for (const screen of SCREENS) {
      const page = pages[screen.who as keyof typeof pages] ?? pages.grace;
      await page.goto(await screen.path(page), { waitUntil: 'networkidle' });
      await looked(page, screen.name);
    }
    expect(raised()).toEqual([]);
  } finally {
    await putRight();
  }

  // The alarms do ring: the same text, made markup on purpose, is refused by the browser and found in the page.
  await pages.priya.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>'));
  await expect.poll(raised).toEqual([expect.stringContaining('the browser refused script-src')]);
  expect(await strayMarkup(pages.priya)).toHaveLength(1);
});
