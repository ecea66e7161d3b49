import pg from 'pg';

/**
 * A connection whose loss never takes the server with it. A pool takes its own listener off a connection that has just
 * opened, and whoever gets it adds theirs a moment later: a connection that breaks in between would be an error that nobody
 * hears. Whoever uses it still learns of the loss, by the first answer that does not come.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
