import { randomBytes } from 'node:crypto';
import { derivedSecret } from '../database/role-logins.js';

/** 256 random bits, kept with the message that waits to be sent; by itself it opens nothing. */
export const newNonce = (): string => randomBytes(32).toString('base64url');

/**
 * The secret that a mailed link carries: 256 bits that follow from the nonce and the installation's own secret. So it is
 * stored nowhere (its hash is), and a mail that is sent twice after a fault carries the same working link twice.
 */
export const mailedToken = (nonce: string): string => derivedSecret(`alongside:mailed:${nonce}`);
