import type { EndpointSpec } from '@alongside/contracts';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { ENDPOINT } from '../access/endpoint.decorator.js';

/** Sends what the contract lists and nothing else: a column nobody declared cannot leave. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const spec = this.reflector.get<EndpointSpec | undefined>(ENDPOINT, context.getHandler());
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(map((answer: unknown) => shaped(spec, answer, reply)));
  }
}

function shaped(spec: EndpointSpec | undefined, answer: unknown, reply: FastifyReply): unknown {
  if (!spec?.response) return undefined;
  if (spec.produces) {
    void reply.header('content-type', spec.produces);
    return answer;
  }
  if (spec.builtInSql && typeof answer === 'string') {
    void reply.header('content-type', 'application/json; charset=utf-8');
    return answer;
  }
  return spec.response.parse(answer);
}
