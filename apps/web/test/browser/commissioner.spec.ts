import { ENDPOINTS } from '@alongside/contracts/all-endpoints';
import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { expect, test } from './support/journey';

interface SessionRead {
  readonly allowedActions: readonly string[];
}
const sessionOf = async (page: Page) => (await (await page.request.get('/api/session')).json()) as SessionRead;

/** Every operation that a commissioner may not use, and that says so in its path. */
async function refusedTo(page: Page) {
  const { allowedActions } = await sessionOf(page);
  return [...ENDPOINTS.values()].filter(({ action }) => !allowedActions.includes(action));
}

/** Every script that the page can ever load: those it names, and those that they name. */
async function everyScript(page: Page, start: string): Promise<Map<string, string>> {
  const scripts = new Map<string, string>();
  const html = await (await page.request.get(start)).text();
  const waiting = [...html.matchAll(/\/assets\/[\w.-]+\.js/g)].map(([path]) => path);
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (scripts.has(path)) continue;
    const source = await (await page.request.get(path)).text();
    scripts.set(path, source);
    for (const [, file] of source.matchAll(/["'`](?:\.\/|assets\/|\/assets\/)([\w.-]+\.js)["'`]/g)) waiting.push(`/assets/${String(file)}`);
  }
  return scripts;
}

test('a commissioner is kept out of every page about people', async ({ as }) => {
  const page = await as('helen');
  for (const path of ['/people', `/people/${randomUUID()}/overview`, '/today', '/referrals', '/allocate', '/actions', '/reports', '/organisation']) {
    await page.goto(path);
    await page.waitForURL(/\/c\/reports/);
    await expect(page.getByText('Totals only')).toBeVisible();
  }
});

test('every operation about people refuses a commissioner', async ({ as }) => {
  const page = await as('helen');
  const refused = await refusedTo(page);
  expect(refused.length).toBeGreaterThan(30);
  for (const { method, path } of refused) {
    const address = `/api${path.replaceAll(/:[A-Za-z]+/g, () => randomUUID())}`;
    const answer = await page.request.fetch(address, { method, headers: { 'idempotency-key': randomUUID() }, ...(method === 'GET' ? {} : { data: {} }) });
    expect.soft(answer.status(), `${method} ${path}`).toBe(403);
  }
});

test('no script of the commissioner’s page knows the way to a person', async ({ as }) => {
  const page = await as('helen');
  const scripts = await everyScript(page, '/c/reports');
  expect(scripts.size).toBeGreaterThan(3);
  const paths = [...new Set((await refusedTo(page)).filter(({ action }) => !action.startsWith('report:')).map(({ path }) => path))];
  for (const [file, source] of scripts) {
    const known = paths.filter((path) => [`"${path}"`, `'${path}'`, `\`${path}\``].some((quoted) => source.includes(quoted)));
    expect.soft(known, file).toEqual([]);
  }
  const staff = [...(await everyScript(page, '/people')).values()].join('\n');
  expect(paths.filter((path) => staff.includes(path)).length, 'the same search finds them where they are').toBeGreaterThan(20);
});
