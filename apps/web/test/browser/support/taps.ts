import { expect, type Locator } from '@playwright/test';

/** A finger that counts: the budgets of the flows are taps, Save included. */
export class Taps {
  count = 0;

  async on(target: Locator): Promise<void> {
    await target.tap();
    this.count += 1;
  }
}

/** A choice as a finger meets it: the whole tile, not the box inside it. */
export const tile = (within: Locator, name: string | RegExp): Locator =>
  within.locator('label').filter({ has: within.page().getByRole('radio', { name }).or(within.page().getByRole('checkbox', { name })) });

export async function choose(within: Locator, name: string | RegExp): Promise<void> {
  await tile(within, name).click();
  await expect(within.getByRole('radio', { name }).or(within.getByRole('checkbox', { name }))).toBeChecked();
}
