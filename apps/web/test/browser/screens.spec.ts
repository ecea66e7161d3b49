import type { Page } from '@playwright/test';
import { findingsOf } from './support/axe';
import { expect, test } from './support/journey';
import { practiceNames } from './support/practice';
import { SCREENS } from './support/screens';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
type Look = readonly [size: typeof WIDE, theme: 'light' | 'dark'];
const BY_DAY: readonly Look[] = [[WIDE, 'light'], [NARROW, 'dark']];
const BY_NIGHT: readonly Look[] = [[WIDE, 'dark'], [NARROW, 'light']];
/** Every screen in both sizes and both themes; the short run takes each size in one of the themes, in turns. */
const looksOf = (index: number): readonly Look[] => (process.env['LONG'] ? [...BY_DAY, ...BY_NIGHT] : index % 2 ? BY_NIGHT : BY_DAY);
const NARROWEST = { width: 320, height: 640 };

/** Each part of each name, for what a shared computer keeps: its history, its titles, the logs of what was asked for. */
const NAME_PARTS = [...new Set(practiceNames.flatMap((name) => name.split(' ')).filter((part) => part.length > 2))];
const NAMES = new RegExp(`(?<![\\p{L}])(${NAME_PARTS.join('|')})(?![\\p{L}])`, 'iu');

/** Drawn, and no skeleton left. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1, [role="dialog"] h2').and(page.locator(':visible')).first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

// Each finding is a sentence of its own: a recording of every screen would say no more, and takes a third of the time.
test.use({ trace: 'off' });

for (const [index, screen] of SCREENS.entries()) {
  test(`${screen.name}: clear to axe in both themes, within its width, and nobody named in its address or title`, async ({ as, anybody }) => {
    const page = screen.who === 'anybody' ? await anybody() : await as(screen.who);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
    const path = await screen.path(page);
    await page.goto(path);
    await page.waitForLoadState('networkidle');

    for (const [size, colorScheme] of looksOf(index)) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await settled(page);
      expect.soft(await findingsOf(page), `${colorScheme}, ${size.width} wide`).toEqual([]);
    }
    await page.setViewportSize(NARROWEST);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(over, 'pixels to scroll sideways at 320').toBeLessThanOrEqual(0);

    await expect(page).toHaveTitle(/ \| (Alongside|Fenmoor Advocacy)$/);
    expect.soft(await page.title()).not.toMatch(NAMES);
    expect.soft([...asked, decodeURIComponent(page.url())].filter((address) => NAMES.test(address))).toEqual([]);
  });
}
