import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inRoot } from '../../root.mjs';

/** docker-compose.yml as Compose reads it: with its merges done, and variables replaced by their defaults. */
export function readCompose(environment = {}, text = readFileSync(inRoot('docker-compose.yml'), 'utf8')) {
  return interpolated(parse(text, { merge: true }), environment);
}

function interpolated(value, environment) {
  if (typeof value === 'string') return replaced(value, environment);
  if (Array.isArray(value)) return value.map((each) => interpolated(each, environment));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, interpolated(each, environment)]));
}

/** $$ is a dollar; ${NAME:-otherwise} is the variable or what stands in for it. A variable without a default stays, to be found. */
const replaced = (text, environment) =>
  text.replaceAll(/\$\$|\$\{(\w+)(?::-([^}]*))?\}/g, (whole, name, otherwise) => (whole === '$$' ? '$' : environment[name] || (otherwise ?? whole)));
