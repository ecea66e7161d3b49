import { ENDPOINTS, ProblemBody, type EndpointSpec } from '@alongside/contracts';
import { isForAnyone, POLICY, rolesFor } from '@alongside/domain/access';
import { z } from 'zod';
import { API_PREFIX } from './routes-of-contract.js';

type Json = Record<string, unknown>;

/** The OpenAPI document, made from the very contracts that are served; who may call comes from the policy table. */
export function apiDocument(): Json & { openapi: string } {
  const schemas: Json = {};
  const paths: Record<string, Json> = {};
  for (const [name, spec] of ENDPOINTS) {
    const path = `${API_PREFIX}${spec.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [spec.method.toLowerCase()]: operation(name, spec, schemas) };
  }
  const problem = {
    description: 'A problem, RFC 9457',
    content: { 'application/problem+json': { schema: schemaOf(ProblemBody, schemas) } },
  };
  return {
    openapi: '3.0.3',
    info: {
      title: 'Alongside',
      version: '0.1.0',
      description: 'Case management for independent advocacy providers',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: sorted(paths),
    components: {
      schemas: sorted(schemas),
      responses: { Problem: problem },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-alongside' } },
    },
  };
}

function operation(name: string, spec: EndpointSpec, schemas: Json): Json {
  const keyed = spec.method !== 'GET' && !spec.unkeyed;
  const parameters = [
    ...parametersOf(spec.params, 'path', schemas),
    ...parametersOf(spec.query, 'query', schemas),
    ...(keyed
      ? [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            schema: { type: 'string', minLength: 8, maxLength: 100 },
          },
        ]
      : []),
  ];
  return {
    operationId: name,
    summary: spec.summary,
    'x-action': spec.action,
    'x-roles': POLICY[spec.action] === 'anyone' ? ['anyone'] : rolesFor(spec.action),
    security: isForAnyone(spec.action) ? [] : [{ session: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(spec.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(spec.body, schemas) } } } }
      : {}),
    responses: { [spec.status]: answerOf(spec, schemas), default: { $ref: '#/components/responses/Problem' } },
  };
}

function answerOf(spec: EndpointSpec, schemas: Json): Json {
  if (!spec.response) return { description: 'Done' };
  const type = spec.produces?.split(';')[0] ?? 'application/json';
  return { description: spec.summary, content: { [type]: { schema: schemaOf(spec.response, schemas) } } };
}

function parametersOf(shape: z.ZodObject | undefined, place: 'path' | 'query', schemas: Json): Json[] {
  if (!shape) return [];
  const { properties = {}, required = [] } = schemaOf(shape, schemas) as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema,
  }));
}

/** A schema as JSON Schema; the named ones inside it move to the document's components. */
function schemaOf(schema: z.ZodType, schemas: Json): Json {
  const whole = z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input', unrepresentable: 'any' }) as Json;
  const moved = JSON.parse(
    JSON.stringify(whole)
      .replaceAll('#/$defs/', '#/components/schemas/')
      .replaceAll('#/definitions/', '#/components/schemas/'),
  ) as Json;
  const { $defs, definitions, $schema: _dialect, id: named, ...rest } = moved;
  Object.assign(schemas, $defs ?? definitions ?? {});
  if (typeof named !== 'string') return rest;
  schemas[named] = rest;
  return { $ref: `#/components/schemas/${named}` };
}

const sorted = <T>(entries: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1)));
