import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../browser/support/journey';
import { SCREENS } from '../browser/support/screens';
import { LOOKS, pictureOf, settled, THEMES } from './picture';
import { fileOf, pageOf, withoutSentence } from './tour-page';

const FOLDER = path.resolve(import.meta.dirname, '../../../../docs/tour');
/** Pictures are for reading beside the words: more than this is too much to fetch. */
const MOST_BYTES = 6 * 1024 * 1024;
let bytes = 0;

test.beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
});
test.afterAll(() => {
  writeFileSync(path.join(FOLDER, 'README.md'), pageOf(SCREENS));
});

for (const screen of SCREENS) {
  test(screen.name, async ({ as, anybody }) => {
    const page = screen.who === 'anybody' ? await anybody() : await as(screen.who);
    const address = await screen.path(page);
    for (const look of LOOKS) {
      await page.setViewportSize(look);
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        await page.goto(address, { waitUntil: 'networkidle' });
        await settled(page);
        const picture = await pictureOf(page, look);
        writeFileSync(path.join(FOLDER, fileOf(screen.name, look.name, colorScheme)), picture);
        bytes += picture.length;
      }
    }
  });
}

test('every screen is told of in a sentence, and the pictures are small together', () => {
  expect(withoutSentence(SCREENS)).toEqual([]);
  expect(bytes).toBeLessThan(MOST_BYTES);
});
