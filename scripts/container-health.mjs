/**
 * What the containers' health checks run: ends with 0 when the address answers with success, else with 1.
 * The port is the value of an environment variable, named first: `node scripts/container-health.mjs PORT /api/health/ready`.
 */
const [, , variable, path] = process.argv;
const isWell = await fetch(`http://127.0.0.1:${process.env[variable]}${path}`, { signal: AbortSignal.timeout(4000) }).then(
  ({ ok }) => ok,
  () => false,
);
process.exit(isWell ? 0 : 1);
