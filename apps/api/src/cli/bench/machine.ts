import os from 'node:os';
import type pg from 'pg';

/** What the figures were measured on, in a line: times mean little without it, and not much with it. */
export async function machine(admin: pg.Client): Promise<string> {
  const [processor] = os.cpus();
  const { rows } = await admin.query<{ server_version: string }>('show server_version');
  const memory = Math.round(os.totalmem() / 1024 ** 3);
  const busy = (os.loadavg()[0] ?? 0).toFixed(1);
  return `${os.cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, ${memory} GiB, Node ${process.versions.node}, PostgreSQL ${rows[0]?.server_version ?? ''}; load ${busy} when it ended`;
}
