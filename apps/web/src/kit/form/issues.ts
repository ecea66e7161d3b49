import type { z } from 'zod';

/** What is wrong, and where: a JSON pointer into the body, and a code that words/field-codes.ts can say. */
export interface FormError {
  readonly pointer: string;
  readonly code: string;
}

type Issue = z.core.$ZodIssue;

const escaped = (key: PropertyKey) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
const FORMATS: Readonly<Record<string, string>> = {
  email: 'not-an-email', uuid: 'not-an-id', datetime: 'not-a-time', date: 'not-a-date', time: 'not-a-time',
};
const isAbsent = ({ input }: Issue) => input === undefined || input === null || input === '';

const sized = (issue: Issue & { origin: string }, forText: string, forNumber: string) =>
  issue.origin === 'string' || issue.origin === 'array' ? forText : forNumber;

function codeOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return isAbsent(issue) ? 'missing' : 'wrong-type';
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1 ? 'missing' : sized(issue, 'too-short', 'too-small');
    case 'too_big':
      return sized(issue, 'too-long', 'too-big');
    case 'invalid_format':
      return FORMATS[issue.format] ?? (issue.pattern?.includes('()') ? 'not-a-phone' : 'not-valid');
    case 'invalid_value':
      return isAbsent(issue) ? 'missing' : 'not-a-choice';
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'custom': {
      const code: unknown = issue.params?.['code'];
      return typeof code === 'string' ? code : 'not-valid';
    }
    default:
      return isAbsent(issue) ? 'missing' : 'not-valid';
  }
}

/** Checks with the contract's own schema, before anything is sent; the service checks again. */
export function errorsIn(schema: z.ZodType, body: unknown): readonly FormError[] {
  const result = schema.safeParse(body, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.map((issue) => ({ pointer: issue.path.map(escaped).join(''), code: codeOf(issue) }));
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** An empty box is no answer: leaves out what was not filled in. */
export function withoutBlanks(values: unknown): unknown {
  if (!isPlain(values)) return values;
  const answered = Object.entries(values).filter(([, value]) => value !== '' && value !== undefined);
  return Object.fromEntries(answered.map(([key, value]) => [key, withoutBlanks(value)]));
}
