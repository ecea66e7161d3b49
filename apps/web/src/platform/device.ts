import type { database } from './device-database';
import { haveAtHand } from './when-wanted';

let opened: Promise<typeof database> | undefined;

/** The device's own database, loaded when something is first kept or looked for, so that no page waits for it. */
export function deviceDatabase(): Promise<typeof database> {
  opened ??= import('./device-database').then((module) => module.database);
  // What could not be fetched is asked for again the next time.
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
haveAtHand(deviceDatabase);
