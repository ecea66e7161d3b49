import type { DataSource } from 'typeorm';
import { gaugeOf } from './registry.js';

/** What a pool of the driver says of itself. */
export interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

const pools = new Map<string, () => Pool | undefined>();

gaugeOf('alongside_database_connections', 'Connections in use and idle, and callers waiting for one', ['pool', 'state'], () =>
  [...pools].flatMap(([pool, look]) => {
    const now = look();
    if (!now) return [];
    const states = { 'in-use': now.totalCount - now.idleCount, idle: now.idleCount, waiting: now.waitingCount };
    return Object.entries(states).map(([state, value]) => ({ labels: { pool, state }, value }));
  }),
);

/** Has a pool counted under this name from now on. */
export const watchPool = (name: string, look: () => Pool | undefined): void => void pools.set(name, look);

/** The pool beneath a data source; none while it is not connected. */
export const poolOf = ({ driver }: DataSource): Pool | undefined => (driver as { readonly master?: Pool }).master;
