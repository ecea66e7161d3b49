import { createServer } from 'node:net';

/** A port that is free now on the loopback address: the one wished for if possible, else any. */
export async function freePort(wished = 0) {
  return (await listenable(wished)) ?? (await listenable(0));
}

/** Can this port be listened on? */
export async function isFree(port, host = '127.0.0.1') {
  return (await listenable(port, host)) !== null;
}

function listenable(port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (['EADDRINUSE', 'EACCES'].includes(error.code) ? resolve(null) : reject(error)));
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}
