import { Logger } from 'graphile-worker';
import { logger } from '../logging/logger.js';

/** The queue's own talk, at warnings and above; job payloads are ids, and are left out all the same. */
export function quiet(): Logger {
  const log = logger();
  return new Logger(() => (level) => {
    if (level === 'error' || level === 'warning') log.warn({ source: 'queue', level }, 'queue');
  });
}
