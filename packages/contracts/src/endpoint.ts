import type { Action } from '@alongside/domain/access';
import type { DocumentKind } from '@alongside/domain/sharing';
import type { z } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type AnyObject = z.ZodObject;

interface Operation {
  readonly method: Method;
  /** Path below /api, with `:name` for parameters. */
  readonly path: `/${string}`;
  /** Who may call it is looked up in the policy by this name. */
  readonly action: Action;
  readonly status: 200 | 201 | 202 | 204;
  readonly summary: string;
  readonly params?: AnyObject;
  readonly query?: AnyObject;
  readonly body?: z.ZodType;
  readonly response?: z.ZodType;
  /** The answer is JSON that Postgres built; a test parses it with the strict form of `response`. */
  readonly builtInSql?: true;
  /** Safe to repeat by its nature, so it needs no idempotency key (signing in and out, locking). */
  readonly unkeyed?: true;
}
/** Where the answer is not JSON but a file as it is: its content type, and which of the ways out it takes. */
type Taken =
  | { readonly produces?: never; readonly leaves?: never }
  | { readonly produces: 'text/csv; charset=utf-8' | 'application/pdf'; readonly leaves: DocumentKind };
/**
 * One operation: the only definition of its route, its permission and its shapes. The API serves it, the web calls it,
 * the document describes it.
 */
export type EndpointSpec = Operation & Taken;

/** Checks the definition of one operation and keeps its exact types. Gives back what it was given. */
export const endpoint = <const E extends EndpointSpec>(spec: E): E => spec;

type Out<S> = S extends z.ZodType ? z.output<S> : never;
type In<S> = S extends z.ZodType ? z.input<S> : never;
export type ParamsOf<E extends EndpointSpec> = Out<E['params']>;
export type QueryOf<E extends EndpointSpec> = Out<E['query']>;
export type BodyOf<E extends EndpointSpec> = Out<E['body']>;
/** What a caller may give: before defaults and trimming. */
export type BodyIn<E extends EndpointSpec> = In<E['body']>;
export type QueryIn<E extends EndpointSpec> = In<E['query']>;
export type ResponseOf<E extends EndpointSpec> = E['response'] extends z.ZodType ? z.output<E['response']> : undefined;

/** The whole input of a call, with only the parts that the endpoint has. */
export type InputOf<E extends EndpointSpec> = (E['params'] extends z.ZodType ? { params: In<E['params']> } : unknown) &
  (E['query'] extends z.ZodType ? { query?: In<E['query']> } : unknown) &
  (E['body'] extends z.ZodType ? { body: In<E['body']> } : unknown);
