import { isLocalDate } from '@alongside/domain';
import { Problem } from '../../platform/problem/problem.js';

/** The last change of a page. */
export interface ChangePlace {
  readonly at: string;
  readonly id: string;
}

const PLACE = /^(\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const changeCursor = ({ at, id }: ChangePlace): string => Buffer.from(`${at} ${id}`).toString('base64url');

/** Reads a cursor back; one that somebody made up is malformed. */
export function changePlace(cursor: string): ChangePlace {
  const [, at, id] = PLACE.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (at === undefined || id === undefined || !isLocalDate(at.slice(0, 10))) {
    throw new Problem('malformed', [{ pointer: '/after', code: 'not-valid' }]);
  }
  return { at, id };
}
