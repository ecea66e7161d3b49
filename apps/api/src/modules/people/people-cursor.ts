import type { PEOPLE_SORTS } from '@alongside/contracts';
import { isLocalDate } from '@alongside/domain';
import { Problem } from '../../platform/problem/problem.js';
import { isMomentText } from './moment-text.js';

export type PeopleSort = (typeof PEOPLE_SORTS)[number];
/** The last line of a page: its value in the sort, and its id where values are equal. */
export interface PeoplePlace {
  readonly value: string;
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const IS_VALUE: Readonly<Record<PeopleSort, (text: string) => boolean>> = {
  'next-clock': (text) => text === 'infinity' || isLocalDate(text),
  'next-step': (text) => text === 'infinity' || isLocalDate(text),
  'last-contact': (text) => text === '-infinity' || isMomentText(text),
  name: (text) => text.length <= 200 && !text.includes('\u0000'),
};

/** SQL for the cursor of a line: opaque to the caller, and bound to the sort it was made in. */
export const cursorInSql = (sort: PeopleSort, value: string, id: string): string =>
  `translate(encode(convert_to(json_build_array('${sort}', ${value}, ${id})::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/** Reads a cursor back; one of another sort, or one that somebody made up, is malformed. */
export function placeOf(sort: PeopleSort, cursor: string): PeoplePlace {
  const [of, value, id] = partsIn(cursor);
  if (of !== sort || typeof value !== 'string' || typeof id !== 'string' || !UUID.test(id) || !IS_VALUE[sort](value)) {
    throw new Problem('malformed', [{ pointer: '/after', code: 'not-valid' }]);
  }
  return { value, id };
}

function partsIn(cursor: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}
