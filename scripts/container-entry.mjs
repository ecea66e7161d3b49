import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The image's entry point. Secrets come as files, so that they stand in no list of environment variables outside this
 * process: NAME_FILE becomes NAME, and DATABASE_PASSWORD_FILE becomes the password of DATABASE_URL.
 */
export function withSecrets(environment, read) {
  const plain = Object.entries(environment).map(([name, value]) => (isFile(name) ? [name.slice(0, -'_FILE'.length), read(value).trim()] : [name, value]));
  const { DATABASE_PASSWORD: password, ...rest } = Object.fromEntries(plain);
  if (!password) return rest;
  const url = new URL(rest.DATABASE_URL);
  url.password = password;
  return { ...rest, DATABASE_URL: url.toString() };
}

const isFile = (name) => ['DATABASE_PASSWORD_FILE', 'ROLE_SECRET_FILE', 'SMTP_URL_FILE'].includes(name);

const [, entry, program] = process.argv;
if (entry && path.basename(entry) === 'container-entry.mjs' && program) {
  Object.assign(process.env, withSecrets(process.env, (file) => readFileSync(file, 'utf8')));
  process.argv.splice(1, 1); // the program sees its own name and arguments
  await import(pathToFileURL(path.resolve(program)).href);
}
