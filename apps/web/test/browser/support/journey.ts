import { expect, request, test as base, type APIRequestContext, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { loginOf, type Member } from './practice';

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

interface AsOptions {
  readonly on?: 'desktop' | 'phone';
  /** A session of its own, for a journey that ends or locks it. */
  readonly isOwnSession?: boolean;
}
type State = Awaited<ReturnType<APIRequestContext['storageState']>>;

interface Journey {
  /** A page of somebody signed in. */
  readonly as: (member: Member, options?: AsOptions) => Promise<Page>;
  /** A page of somebody who is not. */
  readonly anybody: (options?: AsOptions) => Promise<Page>;
}
interface ForAll {
  readonly signedIn: (member: Member, isOwn?: boolean) => Promise<State>;
}

export async function signedInState(baseURL: string, member: Member): Promise<State> {
  const { email, password } = loginOf(member);
  const client = await request.newContext({ baseURL });
  const answer = await client.post('/api/session', { data: { email, password } });
  expect(answer.status(), `${member} signs in`).toBe(201);
  const state = await client.storageState();
  await client.dispose();
  return state;
}

/** A page that throws is a broken page, whatever it still shows. */
function watchForErrors(context: BrowserContext, errors: Error[]): void {
  context.on('weberror', (error) => errors.push(error.error()));
}

export const test = base.extend<Journey & { readonly open: (state: State | undefined, options?: AsOptions) => Promise<Page> }, ForAll>({
  signedIn: [
    async ({}, give, { project }) => {
      const states = new Map<Member, Promise<State>>();
      const baseURL = project.use.baseURL ?? '';
      await give((member, isOwn = false) => {
        const known = isOwn ? undefined : states.get(member);
        const state = known ?? signedInState(baseURL, member);
        if (!isOwn) states.set(member, state);
        return state;
      });
    },
    { scope: 'worker' },
  ],
  open: async ({ browser }, give) => {
    const contexts: BrowserContext[] = [];
    const errors: Error[] = [];
    await give(async (storageState, { on = 'desktop' } = {}) => {
      const context = await browser.newContext({ ...(on === 'phone' ? PHONE : {}), ...(storageState ? { storageState } : {}), reducedMotion: 'reduce' });
      contexts.push(context);
      watchForErrors(context, errors);
      return context.newPage();
    });
    expect(errors, 'nothing was thrown on any page').toEqual([]);
    for (const context of contexts) await context.close();
  },
  as: async ({ open, signedIn }, give) => {
    await give(async (member, options = {}) => open(await signedIn(member, options.isOwnSession), options));
  },
  anybody: async ({ open }, give) => {
    await give((options) => open(undefined, options));
  },
});
export { expect } from '@playwright/test';
