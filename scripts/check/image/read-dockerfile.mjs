import { readFileSync } from 'node:fs';
import { inRoot } from '../../root.mjs';

/** The stages of a Dockerfile: { name, from, instructions: [{ verb, rest }] }, continued lines joined. */
export function readDockerfile(text = readFileSync(inRoot('Dockerfile'), 'utf8')) {
  const lines = text.replaceAll(/\\\n\s*/g, '').split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const stages = [];
  for (const line of lines) {
    const [, verb, rest] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    if (verb === 'FROM') stages.push({ ...startOf(rest, stages.length), instructions: [] });
    else stages.at(-1).instructions.push({ verb, rest });
  }
  return stages;
}

function startOf(rest, index) {
  const [, from, name] = /^(\S+)(?:\s+AS\s+(\S+))?$/i.exec(rest);
  return { from, name: name ?? String(index) };
}

/** The COPY lines of a stage: { from (another stage, or null for the repository), sources, target }. */
export const copiesOf = ({ instructions }) =>
  instructions.filter(({ verb }) => verb === 'COPY').map(({ rest }) => {
    const words = rest.split(/\s+/);
    const from = words[0].startsWith('--from=') ? words.shift().slice('--from='.length) : null;
    return { from, sources: words.slice(0, -1), target: words.at(-1) };
  });

/** The last value of an instruction in a stage; arrays as arrays. */
export function lastOf({ instructions }, wanted) {
  const rest = instructions.filter(({ verb }) => verb === wanted).at(-1)?.rest;
  return rest?.startsWith('[') ? JSON.parse(rest) : rest;
}

/** The variables that a stage sets. */
export const variablesOf = ({ instructions }) =>
  Object.fromEntries(instructions.filter(({ verb }) => verb === 'ENV').flatMap(({ rest }) => rest.split(/\s+/).map((pair) => pair.split('='))));
