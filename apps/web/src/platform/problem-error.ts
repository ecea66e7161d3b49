import { ProblemBody, type ProblemCode, isProblemCode } from '@alongside/contracts/problems';

export interface ProblemField {
  readonly pointer: string;
  readonly code: string;
  /** How many, where something still uses what was to be ended. */
  readonly detail?: string | undefined;
}

/** The service answered, and the answer was no. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly status: number,
    /** The request id: all a person needs to quote. */
    readonly instance: string,
    readonly errors: readonly ProblemField[] = [],
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(code);
    this.name = 'ProblemError';
  }
}

/** The service could not be reached: no network, or it went away half way. */
export class NoSignal extends Error {
  constructor(cause: unknown) {
    super('no signal', { cause });
    this.name = 'NoSignal';
  }
}

const secondsOf = (header: string | null) => {
  const seconds = Number(header);
  return header && Number.isFinite(seconds) ? seconds : null;
};

/** Reads a problem document; an answer that is none (a proxy's page, say) is `unexpected`, or `unavailable` by its status. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const retryAfter = secondsOf(response.headers.get('retry-after'));
  const instance = response.headers.get('x-request-id') ?? '';
  const parsed = ProblemBody.safeParse(await response.json().catch((): unknown => undefined));
  if (parsed.success && isProblemCode(parsed.data.code)) {
    const { code, errors } = parsed.data;
    return new ProblemError(code, response.status, parsed.data.instance, errors ?? [], retryAfter);
  }
  const away = response.status === 502 || response.status === 503 || response.status === 504;
  return new ProblemError(away ? 'unavailable' : 'unexpected', response.status, instance, [], retryAfter);
}
