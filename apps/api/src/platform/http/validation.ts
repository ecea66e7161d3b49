import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { z } from 'zod';
import { Problem, type FieldProblem } from '../problem/problem.js';

type Issue = z.core.$ZodIssue;
const escaped = (part: PropertyKey) => String(part).replaceAll('~', '~0').replaceAll('/', '~1');
const pointerOf = (path: readonly PropertyKey[]) => path.map((part) => `/${escaped(part)}`).join('');

/** Codes, never the library's English: the words are the web's. */
function codeOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : 'wrong-type';
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-short' : 'too-small';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'too-big';
    case 'invalid_value':
      return 'not-a-choice';
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'not-valid';
    case 'custom':
      return typeof issue.params?.['code'] === 'string' ? issue.params['code'] : 'not-valid';
    default:
      return 'not-valid';
  }
}
const FORMATS: Readonly<Record<string, string>> = {
  email: 'not-an-email',
  uuid: 'not-an-id',
  date: 'not-a-date',
  datetime: 'not-a-time',
};

/** One field problem an issue; unknown keys point at the key itself, as far as it is safe to name. */
function fieldProblems(issue: Issue): FieldProblem[] {
  const at = pointerOf(issue.path);
  if (issue.code !== 'unrecognized_keys') return [{ pointer: at, code: codeOf(issue) }];
  return issue.keys
    .slice(0, 20)
    .map((key) => ({ pointer: `${at}/${escaped(key.slice(0, 60))}`, code: 'unknown-field' }));
}

/** Reads an input by its contract's schema, or refuses it field by field. */
export function readBy<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  // Only with its input does an issue tell a field that is missing from one of the wrong type.
  const read = schema.safeParse(input, { reportInput: true });
  if (read.success) return read.data;
  throw new Problem('malformed', read.error.issues.flatMap(fieldProblems).slice(0, 50));
}

class ContractPipe extends StandardSchemaValidationPipe {
  protected override validate<T>(value: unknown, schema: object): { readonly value: T } {
    return { value: readBy(schema as z.ZodType, value) as T };
  }
}
export const validationPipe = (): StandardSchemaValidationPipe => new ContractPipe();
