import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeFaults } from './compose-faults.mjs';
import { readCompose } from './read-compose.mjs';

/** The compose file with one thing changed. */
function changed(change) {
  const compose = readCompose();
  change(compose.services, compose);
  return composeFaults(compose);
}

test('docker-compose.yml is as the specification wants it, and everything it names is there', () => {
  assert.deepEqual(composeFaults(readCompose()), []);
});

test('it has the five parts, and only the migrate step holds the administrator’s password', () => {
  const { services } = readCompose();
  assert.deepEqual(Object.keys(services).sort(), ['api', 'db', 'migrate', 'proxy', 'worker']);
  const holders = Object.keys(services).filter((name) => services[name].secrets?.includes('postgres_password'));
  assert.deepEqual(holders, ['db', 'migrate']);
});

test('the database and the API are on a network without a way out, and metrics on no published port', () => {
  const { services, networks } = readCompose();
  for (const name of ['db', 'migrate', 'api']) assert.deepEqual(services[name].networks, ['inside']);
  assert.equal(networks.inside.internal, true);
  for (const name of ['api', 'worker']) assert.equal(services[name].environment.METRICS_HOST, '0.0.0.0');
  assert.deepEqual(services.proxy.ports, ['80:80', '443:443', '443:443/udp']);
});

test('the proxy compresses, and sends to the API by its readiness', () => {
  const { content } = readCompose().configs.caddyfile;
  assert.match(content, /^\{\$SITE_ADDRESS\} \{/);
  assert.match(content, /encode zstd gzip/);
  assert.match(content, /reverse_proxy api:3000 \{[^}]*health_uri \/api\/health\/ready/);
});

const FAULTS = [
  ['a key that the specification does not know', (services) => (services.api.comand = ['x']), /^schema: \/services\/api/],
  ['a service that is not there', (services) => (services.api.depends_on.queue = { condition: 'service_started' }), /none of services called queue/],
  ['a secret that is not there', (services) => services.api.secrets.push('mail'), /none of secrets called mail/],
  ['a network that is not there', (services) => services.api.networks.push('elsewhere'), /none of networks called elsewhere/],
  ['a volume that is not there', (services) => services.api.volumes.push('more:/more'), /none of volumes called more/],
  ['a config that is not there', (services) => services.proxy.configs.push({ source: 'other', target: '/other' }), /none of configs called other/],
  ['no health check, and no reason', (services) => delete services.worker.healthcheck, /worker: has no health check/],
  ['waiting for health that nobody checks', (services) => (services.worker.depends_on = { migrate: { condition: 'service_healthy' } }), /waits for the health of migrate/],
  ['a secret in the environment', (services) => (services.api.environment.ROLE_SECRET = 'x'), /ROLE_SECRET stands in the environment/],
  ['a password in an address', (services) => (services.api.environment.DATABASE_URL = 'postgresql://alongside:x@db/alongside'), /DATABASE_URL holds a password/],
  ['a secret that the service is not given', (services) => (services.api.environment.SMTP_URL_FILE = '/run/secrets/smtp_url'), /names no secret of the service/],
  ['an image of ours that may write to itself', (services) => (services.api.read_only = false), /may do more than it needs/],
  ['an image of ours run as root', (services) => (services.api.user = 'root'), /may do more than it needs/],
  ['a port beside the proxy’s', (services) => (services.db.ports = ['5432:5432']), /db: publishes a port/],
  ['killed before it gives up by itself', (services) => (services.api.stop_grace_period = '20s'), /would be killed after 20s/],
  ['a variable without a default', (services) => (services.api.environment.LOG_LEVEL = '${LEVEL}'), /a variable has no default/],
];

for (const [what, change, expected] of FAULTS) {
  test(`a fault is found: ${what}`, () => {
    const faults = changed(change);
    assert.equal(faults.length > 0 && faults.every((fault) => expected.test(fault)), true, JSON.stringify(faults));
  });
}
