import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '../../root.mjs';
import { copiesOf, lastOf, readDockerfile, variablesOf } from './read-dockerfile.mjs';

const SECRETS = { postgres_password: 'p@ss/w:rd#1', role_secret: 'a secret of its own', smtp_url: 'smtp://127.0.0.1:9' };

/**
 * What the image would hold, in a folder: the files that the last stage of the Dockerfile copies, and our installed
 * packages. `start` runs a service of the compose file in it, as Docker would, but on this machine's addresses.
 */
export class UnpackedImage {
  constructor({ compose, databaseHost }) {
    this.folder = mkdtempSync(path.join(tmpdir(), 'alongside-image-'));
    this.compose = compose;
    this.databaseHost = databaseHost;
    this.stage = readDockerfile().at(-1);
    this.unpack();
    this.writeSecrets();
  }

  unpack() {
    for (const { from, sources, target } of copiesOf(this.stage)) {
      if (from === 'modules') continue;
      for (const source of sources) {
        const file = inRoot(source.replace('/app/', ''));
        cpSync(file, path.join(this.folder, 'app', target.endsWith('/') ? path.join(target, path.basename(source)) : target), { recursive: true });
      }
    }
    for (const each of ['package.json', 'apps/api/package.json']) cpSync(inRoot(each), path.join(this.folder, 'app', each));
    symlinkSync(inRoot('node_modules'), path.join(this.folder, 'app', 'node_modules'), 'junction');
    mkdirSync(path.join(this.folder, 'data'));
  }

  writeSecrets() {
    mkdirSync(path.join(this.folder, 'secrets'));
    for (const [name, value] of Object.entries(SECRETS)) writeFileSync(path.join(this.folder, 'secrets', name), `${value}\n`, { mode: 0o600 });
  }

  /** The image's variables, over them the service's, with the places of this machine in them. */
  environmentOf(service, more = {}) {
    const own = { ...variablesOf(this.stage), ...this.compose.services[service].environment };
    const placed = Object.entries(own).map(([name, value]) => [
      name,
      value.replace('@db:5432', `@${this.databaseHost}`).replace('/run/secrets', path.join(this.folder, 'secrets')).replace(/^\/data$/, path.join(this.folder, 'data')),
    ]);
    return { PATH: process.env.PATH, ...Object.fromEntries(placed), HOST: '127.0.0.1', METRICS_HOST: '127.0.0.1', ...more };
  }

  /** Runs a service's own command. Gives { said, ended, stop }. */
  start(service, { more = {}, command = this.compose.services[service].command ?? lastOf(this.stage, 'CMD') } = {}) {
    const [node, ...entry] = lastOf(this.stage, 'ENTRYPOINT');
    if (node !== 'node') throw new Error(`the entry point is ${node}`);
    const child = spawn(process.execPath, [...entry, ...command], { cwd: path.join(this.folder, 'app'), env: this.environmentOf(service, more), stdio: ['ignore', 'pipe', 'pipe'] });
    const run = { said: '', ended: once(child, 'close').then(([status]) => status), stop: () => child.kill('SIGTERM') };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (run.said += text));
    return run;
  }

  /** Runs a service's health check once; true when it ends with 0. */
  async isHealthy(service, more) {
    const [, node, ...check] = this.compose.services[service].healthcheck.test;
    if (node !== 'node') throw new Error(`the health check runs ${node}`);
    const child = spawn(process.execPath, check, { cwd: path.join(this.folder, 'app'), env: this.environmentOf(service, more), stdio: 'ignore' });
    const [status] = await once(child, 'close');
    return status === 0;
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export const ADMINISTRATOR_PASSWORD = SECRETS.postgres_password;
