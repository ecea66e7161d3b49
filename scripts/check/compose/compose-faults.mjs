import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { inRoot } from '../../root.mjs';

const SECRET = /PASSWORD|SECRET|TOKEN|CREDENTIAL|PRIVATE|SMTP_URL|API_KEY/;
const OUR_IMAGE = /^alongside:/;

/** What is wrong with a compose file, a sentence each; nothing when it can be used. */
export function composeFaults(compose) {
  const services = Object.entries(compose.services ?? {});
  return [
    ...schemaFaults(compose),
    ...services.flatMap(([name, service]) => [
      ...missingNames(name, service, compose),
      ...healthFaults(name, service, compose),
      ...secretFaults(name, service),
      ...hardeningFaults(name, service),
      ...stopFaults(name, service),
    ]),
    ...doorFaults(services),
    ...(JSON.stringify(compose).includes('${') ? ['a variable has no default'] : []),
  ];
}

function schemaFaults(compose) {
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(inRoot('scripts/check/compose/compose-spec.json'), 'utf8'));
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  const isValid = ajv.compile(schema);
  return isValid(compose) ? [] : isValid.errors.map(({ instancePath, message }) => `schema: ${instancePath} ${message}`);
}

const nameOf = (entry) => (typeof entry === 'string' ? entry.split(':')[0] : entry.source);

function missingNames(name, service, compose) {
  const used = {
    services: Object.keys(service.depends_on ?? {}),
    secrets: (service.secrets ?? []).map(nameOf),
    configs: (service.configs ?? []).map(nameOf),
    networks: service.networks ?? [],
    volumes: (service.volumes ?? []).map(nameOf).filter((volume) => !/^[./~]/.test(volume)),
  };
  return Object.entries(used).flatMap(([kind, names]) =>
    names.filter((each) => !Object.hasOwn(compose[kind] ?? {}, each)).map((each) => `${name}: there is none of ${kind} called ${each}`),
  );
}

/** A check, or in words why there is none; and nobody waits for the health of a service that has none. */
function healthFaults(name, { healthcheck, depends_on: waits = {}, 'x-without-health-check': reason }, { services }) {
  const hasCheck = (service) => Array.isArray(service?.healthcheck?.test);
  const unchecked = Object.entries(waits).filter(([other, { condition }]) => condition === 'service_healthy' && !hasCheck(services[other]));
  return [
    ...(hasCheck({ healthcheck }) || reason ? [] : [`${name}: has no health check, and no reason`]),
    ...unchecked.map(([other]) => `${name}: waits for the health of ${other}, which has no check`),
  ];
}

/** Secrets come as files: what stands in the environment can be read by whoever may list containers. */
function secretFaults(name, { environment = {}, secrets = [] }) {
  return Object.entries(environment).flatMap(([variable, value]) => {
    if (/\/\/[^/@]*:[^/@]+@/.test(String(value))) return [`${name}: ${variable} holds a password`];
    if (!SECRET.test(variable)) return [];
    if (!variable.endsWith('_FILE')) return [`${name}: ${variable} stands in the environment`];
    const secret = /^\/run\/secrets\/(\w+)$/.exec(value)?.[1];
    return secrets.map(nameOf).includes(secret) ? [] : [`${name}: ${variable} names no secret of the service`];
  });
}

function hardeningFaults(name, service) {
  if (!OUR_IMAGE.test(service.image ?? '')) return [];
  const isHard = service.read_only === true && service.cap_drop?.includes('ALL') && service.security_opt?.includes('no-new-privileges:true');
  return isHard && service.user === undefined && !service.privileged ? [] : [`${name}: may do more than it needs`];
}

const seconds = (duration) => Number(/^(\d+)s$/.exec(duration ?? '10s')?.[1]);

/** The process must give up before it is killed. */
function stopFaults(name, { environment = {}, stop_grace_period: grace }) {
  const { STOP_SECONDS: own } = environment;
  return own === undefined || Number(own) < seconds(grace) ? [] : [`${name}: would be killed after ${grace}, before its own ${own} seconds`];
}

/** One door: the proxy's. */
function doorFaults(services) {
  return services.filter(([name, { ports }]) => ports && name !== 'proxy').map(([name]) => `${name}: publishes a port`);
}
