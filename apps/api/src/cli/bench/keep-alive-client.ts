import http from 'node:http';
import type { Ask } from './workload.js';

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

/** Asks one server over connections that are kept, as many as there are clients. */
export class KeepAliveClient {
  private readonly agent = new http.Agent({ keepAlive: true });

  constructor(private readonly port: number) {}

  ask({ method, path, headers = {}, body }: Ask): Promise<Answer> {
    const text = body === undefined ? '' : JSON.stringify(body);
    const typed = text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    return new Promise((resolve, reject) => {
      const request = http.request(
        { host: '127.0.0.1', port: this.port, method, path, agent: this.agent, headers: { ...headers, ...(typed || {}) } },
        (response) => {
          let said = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => (said += chunk));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: said }));
          response.on('error', reject);
        },
      );
      request.on('error', reject);
      request.end(text || undefined);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
