import type { BrowserContext, Page } from '@playwright/test';

/** Hooks that a payload which runs cannot pass: dialogs, refused scripts, markup that nobody of ours writes. */
export interface Alarms {
  readonly raised: readonly string[];
}

export async function setAlarms(context: BrowserContext): Promise<Alarms> {
  const raised: string[] = [];
  await context.exposeBinding('raiseAlarm', ({ page }, what: string) => {
    raised.push(`${what} on ${new URL(page.url()).pathname}`);
  });
  await context.addInitScript(() => {
    const { raiseAlarm } = window as unknown as { readonly raiseAlarm: (what: string) => void };
    for (const name of ['alert', 'confirm', 'prompt'] as const) window[name] = () => raiseAlarm(`${name} was called`) as never;
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => raiseAlarm(`the browser refused ${violatedDirective} ${blockedURI}`));
  });
  context.on('dialog', (dialog) => {
    raised.push(`a dialog said ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { raised };
}

/** Elements and attributes that text turned into, if it did: handlers, scripts without a file, addresses that run. */
export const strayMarkup = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const handlers = (element: Element) => element.getAttributeNames().filter((name) => name.startsWith('on'));
    const runs = (element: Element) => ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'].some((name) => /^\s*j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/i.test(element.getAttribute(name) ?? ''));
    return [...document.querySelectorAll('*')]
      .filter((element) => handlers(element).length > 0 || runs(element) || (element.tagName === 'SCRIPT' && !element.getAttribute('src')) || ['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'MARQUEE'].includes(element.tagName))
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** Goes to another screen of the application that is open, without loading it again. */
export async function walkTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({ idx: Number((history.state as { idx?: number } | null)?.idx ?? 0) + 1, key: to }, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
  }, path);
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]') && document.querySelector('h1, [role="dialog"] h2'));
}
