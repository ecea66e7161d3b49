import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../root.mjs';

/** One practice login per role, as lines to print; none when there is no practice data. */
export function loginLines() {
  const file = inRoot('practice', 'logins.json');
  if (!existsSync(file)) return [];
  const perRole = new Map();
  for (const login of JSON.parse(readFileSync(file, 'utf8')).logins) {
    if (!perRole.has(login.role)) perRole.set(login.role, login);
  }
  const width = Math.max(...[...perRole.values()].map(({ email }) => email.length));
  return [...perRole.values()].map(({ role, email, password }) => `  ${role.padEnd(16)} ${email.padEnd(width)}   password: ${password}`);
}
