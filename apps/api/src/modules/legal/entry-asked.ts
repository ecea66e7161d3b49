import type { addLegalEntry, BodyOf } from '@alongside/contracts';
import { instantOfLondon, type Instant } from '@alongside/domain';
import { detailKept, mayAddLegalEntry, type LegalDetail, type LegalEntry } from '@alongside/domain/legal-record';
import type { Clock } from '../../platform/clock/clock.js';
import { orRefuse } from '../../platform/problem/problem.js';
import type { NewLegalEntry } from './legal-entry.repository.js';
import type { LegalFileRead } from './legal-file.repository.js';

type Asked = BodyOf<typeof addLegalEntry>;

const atOf = ({ on, time }: Asked): Instant | null => (time === null ? null : instantOfLondon(on, time));

/** What is kept of it, once the rules say that it may be. */
export interface EntryAsked {
  readonly type: Asked['type'];
  readonly on: Asked['on'];
  readonly at: Instant | null;
  readonly detail: LegalDetail;
}

/** Asks the rules for what somebody typed. Refuses with the field. */
export function entryAsked(asked: Asked, { dateOfBirth }: Pick<LegalFileRead, 'dateOfBirth'>, clock: Clock): EntryAsked {
  const { type, on, isTimeUnknown } = asked;
  const at = atOf(asked);
  const detail: LegalDetail = { ...asked, country: asked.country };
  orRefuse(mayAddLegalEntry({ type, on, at, isTimeUnknown, detail, dateOfBirth, today: clock.today(), now: clock.now() }));
  return { type, on, at, detail: detailKept(type, detail) };
}

/** The entry as the rules would read it, were it saved now. */
export const asThoughSaved = ({ type, on, at, detail }: EntryAsked, id: string, corrects: string | null, clock: Clock): LegalEntry => ({
  id,
  type,
  on,
  at,
  position: Number.MAX_SAFE_INTEGER,
  recordedOn: clock.today(),
  legalStatusCode: null,
  communityStatus: null,
  detail,
  corrects,
});

const nationOf = ({ country }: LegalDetail): NewLegalEntry['nation'] => (country === 'England' || country === 'Wales' ? country : null);

/** The columns of a row that is about to be added. */
export const rowOf = ({ type, on, at, detail }: EntryAsked, { placeText, source }: Pick<Asked, 'placeText' | 'source'>) => ({
  type,
  on,
  at,
  nation: nationOf(detail),
  detail: placeText === null ? { ...detail } : { ...detail, placeText },
  source: source ?? '',
});
