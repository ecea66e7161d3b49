import { expect, type Page } from '@playwright/test';

export interface Look {
  readonly name: 'wide' | 'phone';
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for each pixel of the page. */
  readonly scale: number;
}
export const LOOKS: readonly Look[] = [
  { name: 'wide', width: 1440, height: 900, scale: 0.7 },
  { name: 'phone', width: 390, height: 844, scale: 0.8 },
];
export const THEMES = ['light', 'dark'] as const;
const QUALITY = 45;

/** Drawn, with its fonts and all its data, and still. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1, [role="dialog"] h2').and(page.locator(':visible')).first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const animation of document.getAnimations()) animation.finish();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

/** A small WebP of what the window shows, which Playwright's own screenshots cannot be. */
export async function pictureOf(page: Page, { width, height, scale }: Look): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, width, height, scale };
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY, clip, optimizeForSpeed: false });
  await session.detach();
  return Buffer.from(data, 'base64');
}
