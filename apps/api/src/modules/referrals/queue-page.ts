import { epochOf, instant, type Instant } from '@alongside/domain';
import { z } from 'zod';
import { Problem } from '../../platform/problem/problem.js';

/** Where a line stands in the queue: urgent ones first, then the longest waiting. */
export interface QueuePlace {
  readonly isUrgent: boolean;
  readonly receivedAt: Instant;
  readonly id: string;
}

export function byUrgencyAndAge(a: QueuePlace, b: QueuePlace): number {
  if (a.isUrgent !== b.isUrgent) return a.isUrgent ? -1 : 1;
  return epochOf(a.receivedAt) - epochOf(b.receivedAt) || (a.id < b.id ? -1 : 1);
}

const Cursor = z.tuple([z.boolean(), z.iso.datetime({ offset: true }), z.uuid()]);
export const cursorOf = ({ isUrgent, receivedAt, id }: QueuePlace): string =>
  Buffer.from(JSON.stringify([isUrgent, receivedAt, id])).toString('base64url');

/** The place a cursor stands for. One we did not write is a bad query, never a fault. */
export function placeOfCursor(cursor: string): QueuePlace {
  const parsed = Cursor.safeParse(jsonOf(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) throw new Problem('malformed', [{ pointer: '/after', code: 'not-valid' }]);
  const [isUrgent, receivedAt, id] = parsed.data;
  return { isUrgent, receivedAt: instant(receivedAt), id };
}
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
