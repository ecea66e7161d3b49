import type { LoggerService } from '@nestjs/common';
import { logger } from './logger.js';

const textOf = (message: unknown): string => (message instanceof Error ? message.name : String(message));

/** What the framework itself has to say, in the same JSON lines as everything else; only what went wrong. */
export function frameworkLogger(): LoggerService {
  const log = logger();
  return {
    log: () => undefined,
    warn: (message: unknown) => log.warn({ from: 'framework' }, textOf(message)),
    error: (message: unknown) => log.error({ from: 'framework' }, textOf(message)),
    fatal: (message: unknown) => log.fatal({ from: 'framework' }, textOf(message)),
  };
}
