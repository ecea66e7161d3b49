import type { EndpointSpec } from '@alongside/contracts';
import { z } from 'zod';
import { packedInto } from './payloads';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type Body = { readonly [name: string]: Json };

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** A field that takes whatever is typed, as its contract says, by its JSON pointer; an item of a list is the first. */
export interface TextField {
  readonly pointer: string;
  readonly most: number;
}

const isFree = ({ type, const: one, enum: some, format, pattern }: Schema) =>
  type === 'string' && one === undefined && some === undefined && format === undefined && pattern === undefined;

/** Of several kinds of body, the one that this body is. */
const fits = ({ properties = {} }: Schema, body: Body | undefined) =>
  !body || Object.entries(properties).every(([name, { const: one }]) => one === undefined || body[name] === one);

function fieldsIn(given: Schema, named: Readonly<Record<string, Schema>>, pointer: string, body?: Body): readonly TextField[] {
  const resolved = (each: Schema): Schema => (each.$ref ? (named[each.$ref.replace('#/$defs/', '')] ?? {}) : each);
  const schema = resolved(given);
  if (isFree(schema)) return [{ pointer, most: schema.maxLength ?? 100 }];
  const kinds = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(resolved).filter((kind) => fits(kind, body));
  return [
    ...kinds.flatMap((kind) => fieldsIn(kind, named, pointer)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, each]) => fieldsIn(each, named, `${pointer}/${name}`)),
    ...(schema.items ? fieldsIn(schema.items, named, `${pointer}/0`) : []),
  ];
}

/** Every field of an operation that takes text, found in its contract, so that a new one is found by itself. */
export function textFieldsOf({ body }: EndpointSpec, like?: Body): readonly TextField[] {
  if (!body) return [];
  const schema = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) as Schema;
  return fieldsIn(schema, schema.$defs ?? {}, '', like);
}

function put(into: Json | undefined, [name, ...rest]: readonly string[], text: string): Json {
  if (name === undefined) return text;
  if (Array.isArray(into) || (into === undefined && name === '0')) {
    const items: readonly Json[] = Array.isArray(into) ? (into as readonly Json[]) : [{}];
    return items.map((item, index) => (index === Number(name) ? put(item, rest, text) : item));
  }
  const object: Body = typeof into === 'object' && into !== null ? (into as Body) : {};
  return { ...object, [name]: put(object[name], rest, text) };
}

/** The body with a field set; what is missing on the way there is made. */
export const withText = (body: Body, pointer: string, text: string): Body => put(body, pointer.split('/').slice(1), text) as Body;

/** The body with payloads in these fields: in the first round the first text of each, in the next the next. */
export const poisoned = (body: Body, fields: readonly TextField[], round: number): Body =>
  fields.reduce<Body>((all, { pointer, most }) => {
    const texts = packedInto(most);
    return withText(all, pointer, texts[round % texts.length] ?? 'x');
  }, body);

/** How many rounds it takes until every field has held every payload that fits in it. */
export const roundsFor = (fields: readonly TextField[]): number => Math.max(1, ...fields.map(({ most }) => packedInto(most).length));
