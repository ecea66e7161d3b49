import { PROBLEMS, type ProblemBody, type ProblemCode } from '@alongside/contracts';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemsSent } from '../metrics/registry.js';
import { isDatabaseAway } from '../problem/database-faults.js';
import { Problem } from '../problem/problem.js';

const RETRY_AFTER_SECONDS = 2;
const OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'wrong-media-type',
  422: 'malformed',
  429: 'too-many-attempts',
};

/** Writes every error there is, as RFC 9457 and nothing else. Faults are logged with their cause and say only a reference. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), error);
  }
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: unknown): void {
  // Whoever breaks off in the middle of a request hears no answer, and it was nobody's fault here.
  const problem = request.raw.readableAborted ? new Problem('unreadable') : problemOf(error);
  problemsSent.inc({ code: problem.code });
  if (problem.code === 'unexpected') request.log.error({ fault: describe(error) }, 'fault');
  if (problem.code === 'unavailable' && problem !== error) request.log.warn({ fault: describe(error) }, 'database away');
  const body: ProblemBody = {
    type: `/problems/${problem.code}`,
    code: problem.code,
    title: PROBLEMS[problem.code].title,
    status: problem.status,
    instance: String(request.id),
    ...(problem.errors.length > 0 ? { errors: problem.errors.map((each) => ({ ...each })) } : {}),
  };
  if (problem.retryAfterSeconds !== undefined) void reply.header('retry-after', String(problem.retryAfterSeconds));
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(body));
}

export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isDatabaseAway(error)) return new Problem('unavailable', [], RETRY_AFTER_SECONDS);
  const status = statusOf(error);
  if (status === undefined || status >= 500) return new Problem('unexpected');
  return new Problem(OF_STATUS[status] ?? 'unreadable');
}

/** Keeps the status that the framework or a body parser chose: losing it would turn bad input into a fault. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
}

/** Driver messages can quote values, so a fault is logged by name, code and stack frames only; `year` is one whose bank holidays are not known. */
function describe(error: unknown): Record<string, unknown> {
  const { name, code, year, driverError, stack } = (error ?? {}) as {
    name?: string;
    code?: string;
    year?: number;
    driverError?: { code?: string; constraint?: string; table?: string; routine?: string };
    stack?: string;
  };
  const frames = stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12);
  const { code: sqlState, constraint, table, routine } = driverError ?? {};
  return { name, code, year, sqlState, constraint, table, routine, frames };
}
