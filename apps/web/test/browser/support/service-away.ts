import type { Page, Route } from '@playwright/test';

const PROBLEM = { type: '/problems/unexpected', code: 'unexpected', title: 'Something went wrong', status: 500, instance: '0199a1f2-aaaa-7bbb-8ccc-0123456789ab' };
export const REFERENCE = PROBLEM.instance;

/** The service breaks over this question. */
export const breaks = (page: Page, address: RegExp) =>
  page.route(address, (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(PROBLEM) }));
/** The question does not reach the service. */
export const isUnreachable = (page: Page, address: RegExp) => page.route(address, (route) => route.abort('internetdisconnected'));
export const everythingUnreachable = (page: Page) => isUnreachable(page, /\/api\/(?!session$)/);
export const comesBack = (page: Page) => page.unrouteAll({ behavior: 'wait' });

/** The answer waits until it is let go. */
export async function waits(page: Page, address: RegExp): Promise<() => void> {
  const held: Route[] = [];
  let isOpen = false;
  await page.route(address, async (route) => {
    if (isOpen) await route.continue();
    else held.push(route);
  });
  return () => {
    isOpen = true;
    for (const route of held) void route.continue();
  };
}

/** The service's own answer, with something taken out of it. */
export const answers = (page: Page, address: RegExp, changed: (answer: Record<string, unknown>) => Record<string, unknown>) =>
  page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: changed((await response.json()) as Record<string, unknown>) });
  });
