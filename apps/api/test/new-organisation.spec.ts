import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest } from './support/app.js';

const PROGRAM = fileURLToPath(new URL('../dist/cli/new-organisation.js', import.meta.url));
const PASSWORD = 'three herons by a weir';

let under: AppUnderTest;
beforeAll(async () => {
  under = await startApp({ withFixtures: false });
});
afterAll(() => under.close());

/** As an operator types it, on the same database. */
const run = (...args: string[]) => spawnSync(process.execPath, [PROGRAM, ...args], { env: { ...process.env, NODE_ENV: 'production', PUBLIC_URL: 'https://alongside.example' }, encoding: 'utf8' });
const count = async (table: string) => Number((await under.admin.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);

describe('a new organisation', () => {
  it('is founded in production, without practice data, and its first person comes in by the link that is printed', async () => {
    const { status, stdout, stderr } = run('--name', 'Weirside Advocacy', '--email', 'office@weirside.example', '--administrator', 'Dee Carver', '--administrator-email', 'dee@weirside.example');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('/refer/weirside-advocacy');
    const token = /^https:\/\/alongside\.example\/sign-in#invitation=(\S+)$/m.exec(stdout)?.[1] ?? '';
    const open = await under.anonymous()('post', '/invitations/reading', { token });
    expect([open.status, open.body]).toEqual([200, { organisationName: 'Weirside Advocacy', email: 'dee@weirside.example', hasAccount: false }]);
    expect((await under.anonymous()('post', '/invitations/acceptance', { token, password: PASSWORD })).status).toBe(200);
    const signedIn = await under.anonymous()('post', '/session', { email: 'dee@weirside.example', password: PASSWORD });
    expect(signedIn.status).toBe(201);
    const { rows } = await under.admin.query('select o.slug, o.is_practice, o.is_public_form_on, array_agg(m.role order by m.role) as roles from organisation o join membership m using (organisation_id) group by 1, 2, 3');
    expect(rows).toEqual([{ slug: 'weirside-advocacy', is_practice: false, is_public_form_on: false, roles: ['administrator', 'manager'] }]);
  }, 60_000);

  it('puts the same link in a mail, which waits for the worker', async () => {
    const { rows } = await under.admin.query<{ kind: string; recipient: string }>('select kind, recipient from outbox');
    expect(rows).toEqual([{ kind: 'invitation', recipient: 'dee@weirside.example' }]);
  });

  it('may have a name that is taken: its address differs', () => {
    const { status, stdout } = run('--name', 'Weirside Advocacy', '--email', 'other@weirside.example', '--administrator', 'Ola Nowak');
    expect(status).toBe(0);
    expect(stdout).toContain('/refer/weirside-advocacy-2');
  });

  it('is not founded a second time by a start that asks for the first one', async () => {
    const before = await count('organisation');
    const { status, stdout } = run('--if-none', '--name', 'Your organisation', '--email', 'you@weirside.example', '--administrator', 'Administrator');
    expect([status, stdout]).toEqual([0, '']);
    expect(await count('organisation')).toBe(before);
  });

  it.each([
    ['nothing is said', []],
    ['the name is empty', ['--name', ' ', '--email', 'a@b.example', '--administrator', 'Dee']],
    ['an address is none', ['--name', 'Weirside', '--email', 'weirside', '--administrator', 'Dee']],
  ])('is not founded when %s', async (_, args) => {
    const before = await count('organisation');
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('--administrator');
    expect(await count('organisation')).toBe(before);
  });
});
