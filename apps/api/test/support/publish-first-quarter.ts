import { lastQuarter } from './examples.js';
import type { PracticeApp } from './practice-app.js';

/** Publishes the last ended quarter of each provider, by its manager, so that commissioners have something to read. */
export async function publishFirstQuarter({ logins, under, organisations }: PracticeApp): Promise<void> {
  const today = new Date(Date.now()).toISOString().slice(0, 10);
  for (const slug of ['fenmoor', 'larkhill'] as const) {
    const manager = logins.find(({ provider, role }) => provider === slug && role === 'manager');
    const { rows } = await under.admin.query<{ id: string }>('select id from contract where organisation_id = $1 and is_default', [organisations[slug]]);
    const reply = await manager?.call('post', `/reports/${rows[0]?.id ?? ''}/${lastQuarter(today)}/releases`, { asOf: today });
    if (reply?.status !== 201) throw new Error(`publishing answered ${reply?.status ?? 'nothing'} ${JSON.stringify(reply?.body)}`);
  }
}
