import type { Page } from '@playwright/test';
import { findingsOf } from './support/axe';
import { expect, test } from './support/journey';
import { serviceOf } from './support/service';
import { choose } from './support/taps';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const carryOn = (page: Page) => page.getByRole('button', { name: 'Carry on' }).click();
const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name });
const openReferral = async (page: Page, name: string) => {
  await page.goto('/referrals');
  await page.getByRole('navigation', { name: 'Referrals to look at' }).getByRole('link', { name: new RegExp(name) }).click();
  await expect(heading(page, name)).toBeVisible();
};
const INFORMAL = 'People in hospital in England without a section';

/** Has the contract that takes whatever no hospital's own takes take informal in-patients too, or not any more. */
async function takeInformal(page: Page, isOn: boolean): Promise<void> {
  const { items } = await serviceOf(page).read<{ readonly items: readonly { readonly id: string; readonly isDefault: boolean }[] }>('/contracts');
  await page.goto(`/settings/contracts/${items.find(({ isDefault }) => isDefault)?.id ?? ''}`);
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Contract' });
  await sheet.getByRole('checkbox', { name: INFORMAL }).setChecked(isOn, { force: true });
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('definition').filter({ hasText: isOn ? INFORMAL : 'Nobody beside those with the right' })).toBeVisible();
}

test('somebody in hospital without a section is accepted under a contract that takes them, and recorded so', async ({ as }) => {
  const [dee, grace] = [await as('dee'), await as('grace')];
  await serviceOf(grace).post('/providers/fenmoor/referrals', {
    kind: 'PROFESSIONAL', service: 'IMHA', referrer: { name: 'Jo Pell', role: 'WARD_STAFF' }, person: { name: 'Rowan Teal' }, legalStatus: { code: '01' },
  });
  await openReferral(grace, 'Rowan Teal');
  await expect(grace.getByRole('heading', { name: "We don't think Rowan has a right to an IMHA today" })).toBeVisible();
  await expect(grace.getByLabel('Why you accept it')).toBeVisible();

  await takeInformal(dee, true);
  await openReferral(grace, 'Rowan Teal');
  await expect(grace.getByRole('heading', { name: 'Our contract takes Rowan, though the law gives no right' })).toBeVisible();
  await expect(grace.getByLabel('Why you accept it')).toBeHidden();
  await expect(grace.getByText('Fits: Under our own contract and Other advocacy, where there is one.')).toBeVisible();
  expect(await findingsOf(grace)).toEqual([]);
  await choose(group(grace, /How soon/), 'Ordinary');
  await grace.getByRole('button', { name: /^Accept and allocate/ }).click();
  await expect(heading(grace, 'Who could support Rowan?')).toBeVisible();
  await grace.goto(grace.url().replace('/allocate/', '/referrals/'));
  await expect(grace.getByText('Under our own contract. The law gives no right.')).toBeVisible();

  await takeInformal(dee, false);
});

test('a Care Act referral is answered from what the social worker said, and again from what is found out', async ({ anybody, as }) => {
  const worker = await anybody();
  let pages = 0;
  const next = async (question: string, answer?: () => Promise<unknown>) => {
    await expect(heading(worker, question)).toBeVisible();
    await answer?.();
    await carryOn(worker);
    pages += 1;
  };
  await worker.goto('/refer/fenmoor/professional');
  await next('About you', async () => {
    await worker.getByLabel('Your role').selectOption({ label: 'Social worker' });
    await choose(group(worker, 'What is it about?'), /The Care Act/);
  });
  await next('Who is it about?', () => worker.getByLabel('Their name, or initials').fill('Linden Ash'));
  await next('Where are they?');
  await next('What is going on, and what is hard for them?', async () => {
    await worker.getByLabel('What is the council doing?').selectOption({ label: 'Assessing what care they need' });
    await choose(group(worker, 'What is very hard for them?'), 'Remembering it for long enough');
  });
  await next('Is there somebody who could support them?', () => choose(group(worker, /Is there somebody who could support them to take part/), 'No, nobody'));
  for (const question of ['Do they know, and what do they want?', 'How do they like to communicate?', 'What should we know to visit safely?']) await next(question);
  await expect(heading(worker, 'Check before you send')).toBeFocused();
  expect(pages + 1).toBeLessThanOrEqual(9);
  await expect(worker.getByRole('definition').filter({ hasText: 'Remembering it for long enough' })).toBeVisible();
  await worker.getByRole('button', { name: 'Send referral' }).click();
  await expect(heading(worker, 'Sent. Thank you.')).toBeFocused();

  const grace = await as('grace');
  await openReferral(grace, 'Linden Ash');
  await expect(grace.getByRole('heading', { name: 'The council must offer Linden an advocate' })).toBeVisible();
  await grace.getByText('What we know now').click();
  await choose(group(grace, /Is there somebody who could support them to take part/), 'Yes');
  await expect(grace.getByRole('heading', { name: "We can't tell yet" })).toBeVisible();
  await grace.getByRole('button', { name: /^Answer: whether somebody suitable/ }).click();
  await expect(group(grace, /Is there somebody who could support them to take part/).getByRole('radio', { name: 'Yes' })).toBeFocused();
  for (const [question, answer] of [[/Is that person willing/, 'Yes'], [/Is that person paid/, /^No$/], [/Can they decide who supports them/, 'Yes'], [/Do they want that person to support them/, 'Yes']] as const) {
    await choose(group(grace, question), answer);
  }
  await expect(grace.getByRole('heading', { name: "We don't think the Care Act gives Linden an advocate today" })).toBeVisible();

  await grace.getByText('What to tell them').click();
  const words = grace.getByLabel('The words');
  await expect(words).toHaveValue(/Somebody suitable can support them/);
  await words.fill('Hello Linden.');
  await grace.getByRole('radio', { name: 'Who referred' }).check({ force: true });
  await expect(words).toHaveValue(/Thank you for referral FA-R-/);
});

test('a nurse checks a right without giving a name, and refers with what was said', async ({ anybody, as }) => {
  const nurse = await anybody({ on: 'phone' });
  const asked: string[] = [];
  nurse.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await nurse.goto('/refer/fenmoor');
  await nurse.getByRole('link', { name: /Check it first/ }).tap();
  await expect(heading(nurse, 'Does this person have a right to an IMHA?')).toBeFocused();
  asked.length = 0;
  await nurse.getByRole('button', { name: 'Check now' }).tap();
  await expect(heading(nurse, 'Which part of the Mental Health Act is used?')).toBeFocused();
  await nurse.getByLabel('Legal status').selectOption({ label: 'Detained to be assessed (section 2)' });
  await carryOn(nurse);
  await expect(heading(nurse, 'Where are they?')).toBeFocused();
  await choose(group(nurse, 'Where is the hospital?'), 'England');
  await carryOn(nurse);
  await expect(heading(nurse, 'When did it start?')).toBeFocused();
  await nurse.getByLabel('Day').fill('1');
  await nurse.getByLabel('Month').fill('2');
  await nurse.getByLabel('Year').fill('2199');
  await carryOn(nurse);
  await expect(nurse.getByRole('link', { name: "The first day can't be in the future" })).toBeVisible();
  for (const box of ['Day', 'Month', 'Year']) await nurse.getByLabel(box).fill('');
  await carryOn(nurse);
  await expect(heading(nurse, 'Yes. They have a right to an IMHA.')).toBeFocused();
  await expect(nurse.getByRole('link', { name: /s\.130C\(2\)\(a\)/ }).first()).toHaveAttribute('href', /legislation\.gov\.uk\/ukpga\/1983\/20\/section\/130C/);
  expect(await findingsOf(nurse)).toEqual([]);

  await nurse.getByRole('button', { name: 'Change: Legal status' }).tap();
  await expect(nurse.getByLabel('Legal status')).toHaveValue('02');
  await nurse.getByLabel('Legal status').selectOption({ label: 'Detained for treatment (section 3)' });
  await carryOn(nurse);
  await carryOn(nurse);
  await expect(heading(nurse, 'Yes. They have a right to an IMHA.')).toBeFocused();
  expect(asked.filter((each) => each.includes('/api/')), 'nothing is sent while somebody checks').toEqual([]);

  await nurse.getByRole('button', { name: 'Refer this person' }).tap();
  await expect(heading(nurse, 'About you')).toBeFocused();
  expect(new URL(nurse.url()).search + new URL(nurse.url()).hash).toBe('');
  expect(await nurse.evaluate(() => JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }]))).not.toContain('03');
  await nurse.getByLabel('Your role').selectOption({ label: 'Ward staff' });
  await carryOn(nurse);
  await nurse.getByLabel('Their name, or initials').fill('Hazel Wick');
  await carryOn(nurse);
  await carryOn(nurse);
  await expect(nurse.getByLabel('Section or legal status')).toHaveValue('03');
  for (let page = 0; page < 5; page += 1) await carryOn(nurse);
  await nurse.getByRole('button', { name: 'Send referral' }).tap();
  await expect(heading(nurse, 'Sent. Thank you.')).toBeFocused();
  await nurse.getByRole('link', { name: /^Fenmoor Advocacy/ }).tap();
  await nurse.getByRole('link', { name: /I'm a professional/ }).tap();
  for (const answer of [() => nurse.getByLabel('Your role').selectOption({ label: 'Ward staff' }), () => nurse.getByLabel('Their name, or initials').fill('Somebody else'), () => Promise.resolve()]) {
    await answer();
    await carryOn(nurse);
  }
  await expect(nurse.getByLabel('Section or legal status'), 'nothing of one person goes into the form of the next').toHaveValue('');

  const grace = await as('grace');
  await openReferral(grace, 'Hazel Wick');
  await expect(grace.getByRole('heading', { name: 'Hazel has a right to an IMHA' })).toBeVisible();
});
