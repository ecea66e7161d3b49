import type { database } from './device-database';
import { haveAtHand } from './when-wanted';

let opened: Promise<typeof database> | undefined;

/** The device's own database, loaded when something is first kept or looked for, so that no page waits for it. */
export const deviceDatabase = (): Promise<typeof database> =>
  (opened ??= import('./device-database').then((module) => module.database));
haveAtHand(deviceDatabase);
