import { once } from 'node:events';
import { request } from 'node:http';
import { createSecureServer } from 'node:http2';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { throwAwayCertificate } from './throw-away-certificate.mjs';

const TEXT = /^(text\/|application\/(json|javascript|problem\+json)|image\/svg)/;
/** Of one connection, not of the answer: the other side has its own. */
const HOP = ['connection', 'keep-alive', 'transfer-encoding'];

/**
 * Stands where an installation has its reverse proxy, which speaks TLS and HTTP/2 to browsers and compresses: gzip at
 * its usual level for text, everything else as it is. Gives { address, stop }.
 */
export async function startCompressingProxy({ host, port }) {
  const sessions = new Set();
  const server = createSecureServer({ ...throwAwayCertificate(), allowHTTP1: true }, (asked, answer) => {
    const passed = request({ host, port, method: asked.method, path: asked.url, headers: headersOf(asked) }, (got) => pass(asked, got, answer));
    passed.once('error', () => answer.destroy());
    asked.pipe(passed);
  });
  server.on('session', (session) => sessions.add(session.once('close', () => sessions.delete(session))));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => new Promise((resolve) => {
    server.close(resolve);
    for (const session of sessions) session.destroy();
  });
  return { address: `https://localhost:${server.address().port}`, stop };
}

function headersOf({ headers }) {
  const own = Object.entries(headers).filter(([name]) => !name.startsWith(':'));
  return { ...Object.fromEntries(own), host: headers[':authority'] ?? headers.host };
}

function pass(asked, got, answer) {
  const headers = Object.fromEntries(Object.entries(got.headers).filter(([name]) => !HOP.includes(name)));
  const isText = TEXT.test(headers['content-type'] ?? '') && !headers['content-encoding'];
  if (!isText || !String(asked.headers['accept-encoding'] ?? '').includes('gzip')) {
    answer.writeHead(got.statusCode, headers);
    pipeline(got, answer, () => {});
    return;
  }
  delete headers['content-length'];
  answer.writeHead(got.statusCode, { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' });
  pipeline(got, createGzip(), answer, () => {});
}
