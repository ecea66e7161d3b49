import { isLocalDate } from '@alongside/domain';
import { Problem } from '../../platform/problem/problem.js';
import type { ActionPlace, ActionRow } from './action.repository.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where the next page begins: after the last line of this one. */
export const cursorAfter = ({ dueOn, id }: Pick<ActionRow, 'dueOn' | 'id'>): string => `${dueOn ?? 'infinity'}_${id}`;

/** Reads a cursor back; one that somebody made up is malformed. */
export function placeOf(cursor: string): ActionPlace {
  const [dueOn = '', id = '', ...more] = cursor.split('_');
  const isDay = dueOn === 'infinity' || isLocalDate(dueOn);
  if (!isDay || !UUID.test(id) || more.length > 0)
    throw new Problem('malformed', [{ pointer: '/after', code: 'not-valid' }]);
  return { dueOn, id };
}
