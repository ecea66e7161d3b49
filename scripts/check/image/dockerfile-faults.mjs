import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../root.mjs';
import { copiesOf, lastOf, readDockerfile, variablesOf } from './read-dockerfile.mjs';

const ROOT_IN_IMAGE = '/app/';

/** What is wrong with our Dockerfile, a sentence each; nothing when it can be built from a clone and run. */
export function dockerfileFaults(text) {
  const stages = readDockerfile(text);
  const final = stages.at(-1);
  return [
    ...stages.flatMap((stage) => copyFaults(stage, stages)),
    ...stages.filter(({ from }) => !stages.some(({ name }) => name === from) && !/^node:24[.-]/.test(from)).map(({ from }) => `it is made from ${from}, not from Node 24`),
    ...(stages.length > 1 ? [] : ['what builds it is left in it']),
    ...(['node', '1000'].includes(lastOf(final, 'USER')) ? [] : ['it runs as root']),
    ...(variablesOf(final).NODE_ENV === 'production' ? [] : ['it does not say that it is production']),
    ...(lastOf(final, 'HEALTHCHECK') ? [] : ['it has no health check']),
    ...programFaults(final),
  ];
}

/** From the repository: there, and not kept out by .dockerignore. From a stage: there after the build. */
function copyFaults(stage, stages) {
  return copiesOf(stage).flatMap(({ from, sources }) => {
    if (from === null) return sources.filter((source) => !existsSync(inRoot(source)) || isIgnored(source)).map((source) => `${source} cannot be copied: it is not there, or ignored`);
    if (!stages.some(({ name }) => name === from)) return [`there is no stage ${from}`];
    return sources.filter((source) => !existsSync(inRoot(source.replace(ROOT_IN_IMAGE, '')))).map((source) => `${source} is not there after the build`);
  });
}

function isIgnored(source) {
  const patterns = readFileSync(inRoot('.dockerignore'), 'utf8').split('\n').filter(Boolean);
  const file = path.normalize(source).replace(/\/$/, '');
  return patterns.some((pattern) => matches(pattern, file));
}

/** The few forms that .dockerignore uses. */
function matches(pattern, file) {
  const expression = pattern.replaceAll('.', '\\.').replaceAll('**/', '\u0000').replaceAll('*', '[^/]*').replaceAll('\u0000', '(.*/)?');
  return new RegExp(`^${expression}(/|$)`).test(file);
}

/** Entry point, command and health check name files that were copied. */
function programFaults(stage) {
  const programs = [lastOf(stage, 'ENTRYPOINT'), lastOf(stage, 'CMD')].flat().filter((word) => /\.m?js$/.test(word ?? ''));
  const copied = copiesOf(stage).flatMap(({ sources, target }) => sources.map((source) => (target.endsWith('/') ? path.join(target, path.basename(source)) : target)));
  const isIn = (program) => copied.some((place) => program === place || program.startsWith(`${place}/`));
  return programs.filter((program) => !isIn(program) || !existsSync(inRoot(program))).map((program) => `${program} is not in the image`);
}
