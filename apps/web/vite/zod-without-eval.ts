import { config } from 'zod/v4';

/**
 * zod as every page has it: it does not try whether it may make code from text. It may not, the content security policy
 * sees to that, and each try would be reported as an attack.
 */
config({ jitless: true });

export * from 'zod/v4';
export { z } from 'zod/v4';
