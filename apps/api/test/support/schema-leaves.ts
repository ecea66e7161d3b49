import { randomUUID } from 'node:crypto';
import { z } from 'zod';

export type Json = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** A value inside a body, a query or the parameters of a path, found from the contract's own schema. */
export interface Leaf {
  readonly path: Path;
  readonly schema: Json;
  /** A copy of the whole with this value in its place; what has to stand around it is made up from the schema. */
  put(whole: unknown, value: unknown): unknown;
}

/** Every value that a schema lets a caller give, however deep, in every variant. */
export function leavesOf(schema: z.ZodType | undefined): Leaf[] {
  if (!schema) return [];
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
  const leaves: Leaf[] = [];
  new Walk(root, leaves).into(root, []);
  return leaves;
}
/** The smallest value that a schema takes, as far as its shape says. */
export const smallest = (schema: z.ZodType): unknown => {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
  return new Walk(root, []).fill(root);
};

interface Step {
  readonly key: string | number;
  /** The object or list that the key is in. */
  readonly within: Json;
}

class Walk {
  constructor(
    private readonly root: Json,
    private readonly leaves: Leaf[],
  ) {}

  into(schema: Json, steps: readonly Step[]): void {
    const known = this.resolved(schema);
    const variants = variantsOf(known);
    if (variants) for (const variant of variants) this.into(variant, steps);
    else if (known['properties']) {
      for (const [key, inner] of Object.entries(known['properties'] as Record<string, Json>)) this.into(inner, [...steps, { key, within: known }]);
    } else if (known['items']) this.into(known['items'] as Json, [...steps, { key: 0, within: known }]);
    else if (known['type'] !== 'null' && known['const'] === undefined) {
      this.leaves.push({ path: steps.map(({ key }) => key), schema: known, put: (whole, value) => this.put(structuredClone(whole), steps, value) });
    }
  }

  private put(whole: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
    if (!step) return value;
    const node = this.fits(whole, step.within) ? whole : this.fill(step.within);
    const holder = node as Record<string | number, unknown>;
    holder[step.key] = this.put(holder[step.key], rest, value);
    return holder;
  }

  /** Whether a value is of this variant already: the constants that tell variants apart agree. */
  private fits(value: unknown, schema: Json): boolean {
    if (schema['items']) return Array.isArray(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Json>);
    return properties.every(([key, { const: only }]) => only === undefined || (value as Json)[key] === only);
  }

  private resolved(schema: Json): Json {
    const reference = schema['$ref'];
    if (typeof reference !== 'string') return schema;
    return reference.slice(2).split('/').filter(Boolean).reduce<Json>((at, part) => at[part] as Json, this.root);
  }

  fill(schema: Json): unknown {
    const known = this.resolved(schema);
    if (known['const'] !== undefined) return known['const'];
    if (Array.isArray(known['enum'])) return known['enum'][0] as unknown;
    const [variant] = variantsOf(known) ?? [];
    if (variant) return this.fill(variant);
    if (known['properties']) {
      const required = (known['required'] ?? []) as string[];
      return Object.fromEntries(required.map((key) => [key, this.fill((known['properties'] as Record<string, Json>)[key] ?? {})]));
    }
    if (known['type'] === 'array') return known['minItems'] ? [this.fill(known['items'] as Json)] : [];
    if (known['type'] === 'boolean') return false;
    if (known['type'] === 'integer' || known['type'] === 'number') return Math.max(1, Number(known['minimum'] ?? 1));
    return textFor(known);
  }
}

const variantsOf = (schema: Json): Json[] | undefined => {
  const variants = (schema['anyOf'] ?? schema['oneOf']) as Json[] | undefined;
  return variants?.filter(({ type }) => type !== 'null');
};

const SAMPLES = ['10:00', '01632 960000', '2026-27-Q1', 'fenmoor', '#336699', '1', 'en', 'RX1AB', 'A'];
function textFor({ format, pattern }: Json): string {
  if (format === 'uuid') return randomUUID();
  if (format === 'email') return 'somebody@nowhere.example';
  if (format === 'date') return '2026-10-01';
  if (format === 'date-time') return '2026-10-01T10:00:00Z';
  return SAMPLES.find((sample) => typeof pattern === 'string' && new RegExp(pattern, 'u').test(sample)) ?? 'text';
}

export const isId = ({ schema }: Leaf): boolean => schema['format'] === 'uuid';
/** Words that a person may type: no list of choices, no form that they must have. */
export const isFreeText = ({ schema }: Leaf): boolean =>
  schema['type'] === 'string' && schema['enum'] === undefined && schema['format'] === undefined && schema['pattern'] === undefined;
export const isText = ({ schema }: Leaf): boolean => schema['type'] === 'string' || schema['type'] === undefined;
