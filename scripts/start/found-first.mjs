import { parseArgs } from 'node:util';
import { runNode } from '../process/run.mjs';
import { inRoot } from '../root.mjs';

/** What a first start may be told of the provider it founds; the rest can be changed in the settings. */
const UNTOLD = { name: 'Your organisation', email: 'you@your-organisation.example', administrator: 'Administrator' };

const told = () => {
  const text = { type: 'string' };
  const { values } = parseArgs({ options: { empty: { type: 'boolean', default: false }, name: text, email: text, administrator: text }, strict: false });
  return values;
};

/** `npm start -- --empty`: without practice data. */
export const isEmptyWanted = () => told().empty === true;

/** Founds a real, empty provider where there is none yet, and prints the link by which its first person comes in. */
export async function foundFirst(env, signal) {
  const { name, email, administrator } = { ...UNTOLD, ...told() };
  const args = ['--if-none', '--name', name, '--email', email, '--administrator', administrator];
  await runNode([inRoot('apps', 'api', 'dist', 'cli', 'new-organisation.js'), ...args], { what: 'Founding the organisation', env, signal });
}
