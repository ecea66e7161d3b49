import { pino, type Logger } from 'pino';

/**
 * JSON lines with a request id. Requests are serialised to their id alone, so that no address, header or body can reach
 * the log; `redact` is the second net under whatever is logged by hand.
 */
export const logger = (): Logger =>
  pino({
    level: process.env['LOG_LEVEL'] ?? 'info',
    base: null,
    serializers: {
      req: () => undefined,
      res: () => undefined,
      err: (error: { name?: string; code?: string }) => ({ name: error.name, code: error.code }),
    },
    redact: {
      paths: ['note', 'address', 'email', 'phone', 'person', '*.note', '*.address', '*.email', '*.phone'],
      remove: true,
    },
  });
