/**
 * Statements whose answers nobody needs: sent at once and in their order, while the use case goes on. All of them must
 * have been carried out before the transaction may be committed, so that none is left out of it.
 */
export class Unawaited {
  private readonly sent: Promise<unknown>[] = [];

  add(statement: Promise<unknown>): void {
    statement.catch(() => undefined);
    this.sent.push(statement);
  }

  /** Settles when all have been answered; rejects with the failure that came first. */
  async carriedOut(): Promise<void> {
    await Promise.all(this.sent);
  }

  /** What went wrong first: after a failure every later statement is refused for that reason alone. */
  async firstFault(otherwise: unknown): Promise<unknown> {
    return this.carriedOut().then(
      () => otherwise,
      (fault: unknown) => fault,
    );
  }
}
