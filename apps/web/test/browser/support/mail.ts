import { readdirSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import PostalMime from 'postal-mime';

const folder = () => path.join(process.env['JOURNEY_DATA'] ?? '', 'mail');

async function mailsTo(address: string): Promise<readonly { readonly subject: string; readonly text: string }[]> {
  if (!existsSync(folder())) return [];
  const mails = await Promise.all(readdirSync(folder()).filter((file) => file.endsWith('.eml')).map((file) => PostalMime.parse(readFileSync(path.join(folder(), file)))));
  return mails.filter(({ to }) => to?.some((each) => each.address === address)).map(({ subject = '', text = '' }) => ({ subject, text }));
}

/** The mail that reaches an address, once it has: the service sends it by itself, a moment after it was asked to. */
export async function mailTo(address: string): Promise<{ readonly subject: string; readonly text: string }> {
  await expect.poll(async () => (await mailsTo(address)).length, { message: `a mail to ${address}`, timeout: 20_000 }).toBeGreaterThan(0);
  const [mail] = await mailsTo(address);
  if (!mail) throw new Error(`No mail to ${address}.`);
  return mail;
}
