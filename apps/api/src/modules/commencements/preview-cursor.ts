import { Problem } from '../../platform/problem/problem.js';

/** How far a preview has come: the last person looked at, and the records as they were when it began. */
export interface PreviewPlace {
  readonly personId: string;
  readonly recordsHash: string;
}
const PLACE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) ([0-9a-f]{32})$/;

export const previewCursor = ({ personId, recordsHash }: PreviewPlace): string => Buffer.from(`${personId} ${recordsHash}`).toString('base64url');

/** Reads a cursor back; one that somebody made up is malformed. */
export function previewPlace(cursor: string): PreviewPlace {
  const [, personId, recordsHash] = PLACE.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (personId === undefined || recordsHash === undefined) throw new Problem('malformed', [{ pointer: '/after', code: 'not-valid' }]);
  return { personId, recordsHash };
}
