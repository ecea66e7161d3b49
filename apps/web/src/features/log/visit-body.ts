import type { BodyIn } from '@alongside/contracts/endpoint';
import type { logContact } from '@alongside/contracts/contacts';
import { needsPrivacyReason, type AskAgain, type ContactKind, type ContactMode, type ContactOutcome, type PrivacyCode } from '@alongside/domain/codes';
import { addDays, type LocalDate } from '@alongside/domain';
import { placeIn } from '../../kit/fields/place-value';
import { now, today } from '../../platform/clock';
import type { Way } from '../../words/log';
import { minutesOf, supportOf, whenOf, type VisitFacts } from './visit-facts';
import { isDeclined, isTogether, type VisitValues } from './visit-values';

const KINDS: Readonly<Partial<Record<Way, ContactKind>>> = { MEETING: 'MEETING', WORK: 'CASEWORK' };
const kindOf = (way: Way): ContactKind => KINDS[way] ?? 'PERSON_CONTACT';

function modeOf({ way, meetingMode }: VisitValues): ContactMode | null {
  if (way === 'WORK') return null;
  if (way === 'MEETING') return meetingMode;
  return way === 'VISIT' ? 'F2F' : way;
}

function outcomeOf({ way, met, outcome }: VisitValues): ContactOutcome | null {
  if (way === 'WORK') return null;
  if (way !== 'VISIT' || met === 'NOT_SEEN') return outcome;
  if (met === 'DECLINED') return 'SEEN_DECLINED';
  return met === null ? null : 'DELIVERED';
}

function privacyOf({ way, met, privacy }: VisitValues): PrivacyCode | null {
  if (way !== 'VISIT') return null;
  return met === 'PRIVATE' ? 'PRIVATE' : met === 'NOT_PRIVATE' ? privacy : null;
}

const DAYS_AHEAD = { TOMORROW: 1, IN_3_DAYS: 3, NEXT_WEEK: 7 } as const;
export function askingAgain({ askAgain, askAgainOn }: VisitValues, from: LocalDate): { askAgain: AskAgain | null; askAgainOn: string | null } {
  if (askAgain === null || askAgain === 'WILL_ASK' || askAgain === 'DIDNT_SAY') return { askAgain, askAgainOn: null };
  return { askAgain: 'ON_DATE', askAgainOn: askAgain === 'ON_DATE' ? askAgainOn : addDays(from, DAYS_AHEAD[askAgain]) };
}

/** Only the answers that belong to what happened are sent: a leaflet tapped before "couldn't see" was, is none. */
export function bodyOf(values: VisitValues, facts: VisitFacts, openedAt: number): BodyIn<typeof logContact> {
  const [kind, privacy] = [kindOf(values.way), privacyOf(values)];
  const areTogether = isTogether(values);
  return {
    referralId: supportOf(values, facts)?.id ?? null,
    plannedVisitId: kind === 'PERSON_CONTACT' || kind === 'MEETING' ? (facts.plan?.id ?? null) : null,
    kind, mode: modeOf(values), outcome: outcomeOf(values),
    meetingType: values.way === 'MEETING' ? values.meetingType : null,
    caseworkType: values.way === 'WORK' ? values.caseworkType : null,
    startedAt: whenOf(values, facts, openedAt).startedAt,
    minutes: minutesOf(values, facts), travelMinutes: values.travelMinutes ?? 0,
    privacy, privacyReason: privacy !== null && needsPrivacyReason(privacy) ? values.privacyReason : null,
    topics: areTogether ? [...values.statutory, ...values.plain] : [],
    together: areTogether ? [...values.together] : [],
    leftWith: isDeclined(values) ? [...values.leftWith] : [],
    theirWords: values.theirWords, note: values.note,
    interpreterUsed: areTogether ? values.interpreterUsed : null,
    place: values.place ? placeIn(values.place) : null,
    saidYes: areTogether && kind === 'PERSON_CONTACT' && values.saidYes === true,
    ...(isDeclined(values) ? askingAgain(values, today()) : { askAgain: null, askAgainOn: null }),
    writtenAt: now(),
  };
}
