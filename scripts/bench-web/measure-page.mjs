import { setTimeout as pause } from 'node:timers/promises';
import { PlainError } from '../process/plain-error.mjs';

const PATIENCE = 60_000;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DESKTOP = { viewport: { width: 1440, height: 900 } };

/** A slow phone: a quarter of this machine's speed, 1.6 Mbit/s down, 150 ms to the server. */
const SLOW = { cpu: 4, network: { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 } };

/**
 * Opens a path in a browser that has nothing of it kept, and waits until `ready`, a selector, is drawn and the page has
 * answered: the next frame after a moment in which nothing else was to be done.
 * Gives { ms, kib }: since the navigation began, and the scripts and styles that had come by then, as they travelled.
 */
export async function measurePage(browser, { address, path, ready, state, isSlowPhone }) {
  const kept = state ? { storageState: state } : {};
  const context = await browser.newContext({ ...(isSlowPhone ? PHONE : DESKTOP), ...kept, locale: 'en-GB', timezoneId: 'Europe/London', ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    if (isSlowPhone) await slowDown(await context.newCDPSession(page));
    let told;
    const usable = new Promise((resolve) => (told = resolve));
    await page.exposeFunction('tellUsable', told);
    await page.addInitScript(watch, ready);
    await page.goto(address + path, { waitUntil: 'commit' });
    await Promise.race([usable, pause(PATIENCE, 'late', { ref: false }).then(() => refuse(path))]);
    return await page.evaluate(figures);
  } finally {
    await context.close();
  }
}

function refuse(path) {
  throw new PlainError(`${path} was not usable within a minute.`);
}

async function slowDown(cdp) {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW.network);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
}

/* In the page, before anything of its own runs. */
function watch(ready) {
  const settle = () => requestIdleCallback(() => requestAnimationFrame(() => {
    globalThis.usable = performance.now();
    globalThis.tellUsable();
  }));
  const look = () => {
    if (!document.querySelector(ready)) return;
    watching.disconnect();
    settle();
  };
  const watching = new MutationObserver(look);
  watching.observe(document, { childList: true, subtree: true });
}

/* In the page, at the end. */
function figures() {
  const code = performance.getEntriesByType('resource').filter(({ name, responseEnd }) => /\.(js|css)$/.test(new URL(name).pathname) && responseEnd <= globalThis.usable);
  return { ms: globalThis.usable, kib: code.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1024, files: code.length };
}
