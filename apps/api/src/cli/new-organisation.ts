import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { SystemClock } from '../platform/clock/clock.js';
import { openUnitOfWork } from '../platform/database/open-unit-of-work.js';
import { foundAndInvite, type Asked } from './new-organisation/found-and-invite.js';

const USAGE = `Founds a provider and invites its first person, who administers and runs it.

  new-organisation --name "Fenmoor Advocacy" --email office@fenmoor.example --administrator "Dee Carver" [--administrator-email dee@fenmoor.example] [--if-none]

Without --administrator-email the invitation goes to --email. With --if-none it does nothing where there is a provider already.
`;

const Line = z.string().trim().min(1).max(120);
const Options = z.object({ name: Line, email: z.email(), administrator: Line, 'administrator-email': z.email().optional() });

/** What was asked for; null where something is missing or cannot be. */
function asked(): (Asked & { readonly ifNone: boolean }) | null {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { name: text, email: text, administrator: text, 'administrator-email': text, 'if-none': { type: 'boolean' } }, strict: false });
  const { data } = Options.safeParse(values);
  if (!data) return null;
  return { name: data.name, email: data.email, administrator: data.administrator, administratorEmail: data['administrator-email'] ?? data.email, ifNone: values['if-none'] === true };
}

async function found({ ifNone, ...wanted }: NonNullable<ReturnType<typeof asked>>): Promise<void> {
  const { unitOfWork, providers, close } = await openUnitOfWork();
  try {
    if (ifNone && (await providers()).length > 0) return;
    const { slug, link, expiresAt } = await foundAndInvite(unitOfWork, new SystemClock(), wanted);
    process.stdout.write(
      [
        `${wanted.name} is founded; its public form will be at /refer/${slug} once it is switched on.`,
        `${wanted.administrator} is invited by mail to ${wanted.administratorEmail}. The same link, open until ${expiresAt}, works once:`,
        link,
        '',
      ].join('\n'),
    );
  } finally {
    await close();
  }
}

const wanted = asked();
if (wanted) await found(wanted);
else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
