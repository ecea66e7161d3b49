import type { Page } from '@playwright/test';
import { COMMISSIONER_SCREENS } from '../../src/app/commissioner/commissioner-screens';
import { SCREENS } from '../../src/app/screens';
import { findingsOf } from './support/axe';
import { expect, test } from './support/journey';
import { STATES } from './support/screen-states';
import { answers, breaks, comesBack, everythingUnreachable, isUnreachable, REFERENCE, waits } from './support/service-away';

const SHAPE_AFTER_MS = 300;
/** Between a screen's being drawn, which begins the wait, and its question's being asked. */
const A_MOMENT_MS = 25;
const PATHS = [...SCREENS.map(({ path }) => path), ...COMMISSIONER_SCREENS.map(({ path }) => `c/${path}`)];

async function isClearToAxe(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await findingsOf(page), `${what}, ${colorScheme}`).toEqual([]);
  }
}
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first();

/** When the text first stood on the page, and when it was asked for, on the page's own clock. */
const timesOf = (page: Page) => page.evaluate(() => (window as unknown as { readonly times: { readonly asked: number; readonly shown: number } }).times);
const keepTimes = (page: Page, address: RegExp, text: string) =>
  page.addInitScript(
    ({ source, wanted }) => {
      const times = { asked: 0, shown: 0 };
      Object.assign(window, { times });
      const ask = window.fetch;
      window.fetch = (input, init) => {
        if (new RegExp(source).test(String(input))) times.asked ||= performance.now();
        return ask(input, init);
      };
      new MutationObserver(() => {
        if (times.shown === 0 && document.body?.innerText.includes(wanted)) times.shown = performance.now();
      }).observe(document, { subtree: true, childList: true });
    },
    { source: address.source, wanted: text },
  );

test('each screen of the application has its states here', () => {
  expect(Object.keys(STATES).toSorted()).toEqual([...new Set(PATHS)].toSorted());
});

/** Every screen in the long run; otherwise every third. That each screen has its states written down is asked every time. */
const TRIED = Object.entries(STATES).filter((_, place) => process.env['LONG'] || place % 3 === 0);

for (const [path, { who, path: addressOf, asks, empty }] of TRIED) {
  if (asks === null) {
    test(`${path}: stands whether the service can be reached or not`, async ({ as }) => {
      const page = await as(who);
      await everythingUnreachable(page);
      await page.goto(await addressOf(page));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await isClearToAxe(page, 'no signal');
    });
  } else {
    const { address, loading, failed, shows } = asks;
    test(`${path}: shows its shape after 300 ms, says what went wrong and that nothing is lost, and tries again`, async ({ as }) => {
      const page = await as(who);
      const to = await addressOf(page);
      const tryAgain = page.getByRole('button', { name: 'Try again' }).first();

      await keepTimes(page, address, loading);
      const letGo = await waits(page, address);
      await page.goto(to);
      await expect(page.getByText(loading).first()).toBeVisible();
      const { asked, shown } = await timesOf(page);
      expect(shown - asked).toBeGreaterThanOrEqual(SHAPE_AFTER_MS - A_MOMENT_MS);
      letGo();
      await expect(heading(page, shows)).toBeVisible();
      await expect(page.getByText(loading)).toHaveCount(0);
      await comesBack(page);

      await breaks(page, address);
      await page.goto(to);
      await expect(heading(page, failed)).toBeVisible();
      await expect(page.getByText(`Error ${REFERENCE}.`)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Copy error for help' })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await isClearToAxe(page, 'failed');
      await comesBack(page);
      await isUnreachable(page, address);
      await tryAgain.click();
      await expect(page.getByText('Nothing is lost. What you write is kept on this device.').first()).toBeVisible();
      await expect(page.getByText('No signal. Carry on as normal.')).toBeVisible();
      await isClearToAxe(page, 'no signal');
      await comesBack(page);
      await tryAgain.click();
      await expect(heading(page, shows)).toBeVisible();
      await expect(tryAgain).toHaveCount(0);
      await expect(page.getByText('No signal. Carry on as normal.')).toHaveCount(0);
    });
  }

  for (const { address, emptied, path: emptyPath = addressOf, says, leadsOn } of empty) {
    test(`${path}: with nothing to show says “${says}”, and what next`, async ({ as }) => {
      const page = await as(who);
      const to = await emptyPath(page);
      await answers(page, address, emptied);
      await page.goto(to);
      await expect(heading(page, says)).toBeVisible();
      const main = page.getByRole('main');
      await expect(main.getByRole('link', { name: leadsOn }).or(main.getByRole('button', { name: leadsOn })).first()).toBeVisible();
      await isClearToAxe(page, 'empty');
    });
  }
}
