import { createHmac } from 'node:crypto';

export const DATABASE_ROLES = ['app_owner', 'app_rw', 'app_report'] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

/** The administrator's connection, from which the three narrower logins follow. */
export function administratorUrl(): URL {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL is not set: npm start sets it for the embedded cluster');
  return new URL(url);
}

/**
 * A login's password follows from the administrator's by HMAC, so that every process of the service knows it and
 * nothing more has to be stored. `ROLE_SECRET` replaces the administrator's password where that is not given to the
 * API. Rotating either is done by running the migrate step again.
 */
export const rolePassword = (role: DatabaseRole): string => derivedSecret(`alongside:${role}`);

/** What follows from the installation's secret for this text alone; whoever has only the database cannot work it out. */
export function derivedSecret(text: string): string {
  const secret = process.env['ROLE_SECRET'] ?? decodeURIComponent(administratorUrl().password);
  return createHmac('sha256', secret).update(text).digest('base64url');
}

export function roleUrl(role: DatabaseRole): string {
  const url = administratorUrl();
  url.username = role;
  url.password = rolePassword(role);
  return url.toString();
}
