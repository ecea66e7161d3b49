import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../root.mjs';

/** One practice login per role, as lines to print; none when there is no practice data. */
export function loginLines() {
  const file = inRoot('practice', 'logins.json');
  if (!existsSync(file)) return [];
  const perRole = new Map();
  for (const login of everyLogin(JSON.parse(readFileSync(file, 'utf8')))) {
    if (!perRole.has(login.role)) perRole.set(login.role, login);
  }
  return [...perRole.values()].map(({ role, email, password }) => `  ${role.padEnd(18)} ${email}   ${password}`);
}

const everyLogin = (content) => (Array.isArray(content) ? content : content.logins);
