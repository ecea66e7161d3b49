import { Problem } from '../../platform/problem/problem.js';
import { isMomentText } from './moment-text.js';

/** The last act of a page. */
export interface LookedPlace {
  readonly at: string;
  readonly id: string;
}

const PLACE = /^(\S+) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const lookedCursor = ({ at, id }: LookedPlace): string => Buffer.from(`${at} ${id}`).toString('base64url');

/** Reads a cursor back; one that somebody made up is malformed. */
export function lookedPlace(cursor: string): LookedPlace {
  const [, at, id] = PLACE.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (at === undefined || id === undefined || !isMomentText(at))
    throw new Problem('malformed', [{ pointer: '/after', code: 'not-valid' }]);
  return { at, id };
}
