import { setTimeout as pause } from 'node:timers/promises';
import { logger } from '../logging/logger.js';

/** What a process does when it is asked to stop. */
export interface Ending {
  /** Says at once that nothing new is wanted. */
  readonly begin?: () => void;
  /** Finishes what is under way, all at the same time. */
  readonly drains: readonly (() => Promise<unknown> | undefined)[];
  /** Closed when all that is done. */
  readonly last?: () => Promise<unknown> | undefined;
}

/** Less than `npm start` waits before it kills; in a container less than `stop_grace_period`. */
const STOP_SECONDS = 12;

const seconds = (name: string, otherwise: number): number => {
  const given = Number(process.env[name] || otherwise);
  if (!Number.isFinite(given) || given < 0) throw new Error(`${name} must be a number of seconds`);
  return given * 1000;
};

/**
 * On SIGTERM or SIGINT what is under way is finished, and the process ends with 0. A second signal, or more than
 * STOP_SECONDS, ends it at once with 1: what was cut off is done again by whoever sent it, or by the next worker.
 * STOP_DELAY keeps the door open a while, where a load balancer must first see that this process is not ready.
 */
export function stopInOrder({ begin, drains, last }: Ending): void {
  const log = logger();
  const [delay, deadline] = [seconds('STOP_DELAY', 0), seconds('STOP_SECONDS', STOP_SECONDS)];
  let isStopping = false;
  const cutOff = (why: string) => {
    log.error({ why }, 'stopped before everything was finished');
    process.exit(1);
  };
  const stop = async () => {
    setTimeout(() => cutOff('deadline'), deadline).unref();
    begin?.();
    log.info('stopping');
    if (delay > 0) await pause(delay);
    await Promise.all(drains.map(async (drain) => drain()));
    await last?.();
    log.info('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) return cutOff('second signal');
      isStopping = true;
      stop().catch(() => cutOff('fault'));
    });
  }
}
