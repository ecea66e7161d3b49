import type { KeepAliveClient } from './keep-alive-client.js';
import type { Setting } from './setting.js';
import { Seeded } from '../seed/sized/seeded.js';
import { withOneSlip } from './one-slip.js';
import { finding } from './workloads/find-people.js';

export const RECALL_GATE = 0.95;

/** How many of a hundred people are among the best twenty when their name is typed with one mistake; asked of the application. */
export async function recallOf(app: KeepAliveClient, { provider, manager }: Setting): Promise<number> {
  const random = new Seeded(11);
  let found = 0;
  for (const { personId, name } of provider.names) {
    const { text } = await app.ask(finding(manager.cookie, withOneSlip(name, random)));
    const { items } = JSON.parse(text) as { items: { personId: string }[] };
    if (items.some((item) => item.personId === personId)) found += 1;
  }
  return found / provider.names.length;
}
