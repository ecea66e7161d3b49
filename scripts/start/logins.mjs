import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../root.mjs';

/** One practice login per role at the first of these providers that has any, as lines to print. */
export function loginLines(practiceSlugs) {
  const file = inRoot('practice', 'logins.json');
  if (!existsSync(file)) return [];
  const perRole = new Map();
  const ofThese = JSON.parse(readFileSync(file, 'utf8')).logins.filter(({ provider }) => practiceSlugs.includes(provider));
  if (ofThese.length === 0) return [];
  for (const login of ofThese) {
    if (!perRole.has(login.role)) perRole.set(login.role, login);
  }
  const width = Math.max(...[...perRole.values()].map(({ email }) => email.length));
  return [...perRole.values()].map(({ role, email, password }) => `  ${role.padEnd(16)} ${email.padEnd(width)}   password: ${password}`);
}
