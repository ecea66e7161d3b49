import type { BodyIn } from '@alongside/contracts/endpoint';
import { logContact } from '@alongside/contracts/contacts';
import { isLocalDate } from '@alongside/domain';
import { needsPrivacyReason } from '@alongside/domain/codes';
import { errorsIn, type FormError } from '../../kit/form/issues';
import { nowInMilliseconds } from '../../platform/clock';
import type { VisitValues } from './visit-values';

const missing = (name: string): FormError => ({ pointer: `/${name}`, code: 'missing' });
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DRIFT_MS = 5 * 60_000;

function unanswered({ way, met, outcome, privacy, privacyReason, caseworkType }: VisitValues): readonly FormError[] {
  if (way === 'WORK') return caseworkType === null ? [missing('caseworkType')] : [];
  if (way !== 'VISIT') return outcome === null ? [missing('outcome')] : [];
  if (met === null) return [missing('met')];
  if (met === 'NOT_SEEN') return outcome === null ? [missing('outcome')] : [];
  if (met !== 'NOT_PRIVATE') return [];
  if (privacy === null) return [missing('privacy')];
  return needsPrivacyReason(privacy) && privacyReason.trim() === '' ? [missing('privacyReason')] : [];
}

function badTime({ on, at }: VisitValues, startedAt: string): readonly FormError[] {
  if (on !== null && !isLocalDate(on)) return [{ pointer: '/on', code: 'not-a-date' }];
  if (at !== null && !TIME.test(at)) return [{ pointer: '/at', code: 'not-a-time' }];
  return Date.parse(startedAt) > nowInMilliseconds() + DRIFT_MS ? [{ pointer: '/on', code: 'visit-in-future' }] : [];
}

/** What the sheet asks in other words than the contract does. */
const SHOWN_AT: Readonly<Record<string, string>> = { '/startedAt': '/on', '/referralId': '/referralId' };
const onVisit: Readonly<Record<string, string>> = { '/outcome': '/met', '/privacy': '/met' };

/** A pointer of the service, led to the field that asks it. */
export const shownAt = ({ way, met }: VisitValues, { pointer, code }: FormError): FormError => {
  const isAsked = (pointer === '/outcome' && met === 'NOT_SEEN') || (pointer === '/privacy' && met === 'NOT_PRIVATE');
  const moved = way === 'VISIT' && !isAsked ? onVisit[pointer] : undefined;
  return { pointer: moved ?? SHOWN_AT[pointer] ?? pointer, code };
};

/** Everything that can be seen before it is sent; the service checks again. `body` is made only of readable days and times. */
export function errorsInVisit(values: VisitValues, body: () => BodyIn<typeof logContact>): readonly FormError[] {
  const action = values.action !== null && values.action.trim() === '' ? [missing('action')] : [];
  const again = values.askAgain === 'ON_DATE' && values.askAgainOn === null ? [missing('askAgainOn')] : [];
  const first = [...unanswered(values), ...again, ...action];
  const readable = badTime(values, '1970-01-01T00:00:00Z');
  if (readable.length > 0) return [...first, ...readable];
  const made = body();
  const contract = errorsIn(logContact.body, made).map((error) => shownAt(values, error));
  return [...first, ...badTime(values, String(made.startedAt)), ...contract];
}
