import type { TOGETHER } from '@alongside/contracts/contacts';
import type { CaseworkType, ContactMode, ContactOutcome, LeftWithPerson, MeetingType, PlainTopic, PrivacyCode, StatutoryTopic } from '@alongside/domain/codes';
import type { PlaceValue } from '../../kit/fields/place-value';
import type { Way } from '../../words/log';

export const MET = ['PRIVATE', 'NOT_PRIVATE', 'DECLINED', 'NOT_SEEN'] as const;
export type Met = (typeof MET)[number];
export const ASK_AGAIN = ['TOMORROW', 'IN_3_DAYS', 'NEXT_WEEK', 'WILL_ASK', 'DIDNT_SAY', 'ON_DATE'] as const;
export type AskAgainAnswer = (typeof ASK_AGAIN)[number];
export type Together = (typeof TOGETHER)[number];

/** What the sheet holds. Nothing that is evidence has an answer before somebody gives it; null leaves the plan's word. */
export interface VisitValues {
  readonly way: Way;
  readonly meetingType: MeetingType | null;
  readonly meetingMode: ContactMode | null;
  readonly caseworkType: CaseworkType | null;
  readonly met: Met | null;
  /** Why it was not private. */
  readonly privacy: PrivacyCode | null;
  readonly privacyReason: string;
  /** Why the person was not seen, or how a call or a meeting went. */
  readonly outcome: ContactOutcome | null;
  readonly minutes: number | null;
  readonly travelMinutes: number | null;
  readonly on: string | null;
  readonly at: string | null;
  readonly place: PlaceValue | null;
  readonly together: readonly Together[];
  readonly statutory: readonly StatutoryTopic[];
  readonly plain: readonly PlainTopic[];
  readonly leftWith: readonly LeftWithPerson[];
  readonly theirWords: string;
  readonly note: string;
  readonly interpreterUsed: boolean | null;
  readonly saidYes: boolean | null;
  readonly askAgain: AskAgainAnswer | null;
  readonly askAgainOn: string | null;
  readonly referralId: string | null;
  /** Null until "+ Action" is pressed. */
  readonly action: string | null;
}

export const EMPTY_VISIT: VisitValues = {
  way: 'VISIT', meetingType: null, meetingMode: null, caseworkType: null, met: null, privacy: null, privacyReason: '', outcome: null,
  minutes: null, travelMinutes: null, on: null, at: null, place: null, together: [], statutory: [], plain: [], leftWith: [],
  theirWords: '', note: '', interpreterUsed: null, saidYes: null, askAgain: null, askAgainOn: null, referralId: null, action: null,
};

/** The person was there and talked, so what was done together can be asked. */
export const isTogether = ({ way, met, outcome }: VisitValues): boolean =>
  way === 'VISIT' ? met === 'PRIVATE' || met === 'NOT_PRIVATE' : way !== 'WORK' && outcome === 'DELIVERED';
export const isDeclined = ({ way, met, outcome }: VisitValues): boolean =>
  way === 'VISIT' ? met === 'DECLINED' : way !== 'WORK' && way !== 'MEETING' && outcome === 'SEEN_DECLINED';
export const isNotSeen = ({ way, met }: VisitValues): boolean => way === 'VISIT' && met === 'NOT_SEEN';

/** An answer to one question is none to another: "no answer" on the phone does not say why a visit failed. */
export const settled = (was: VisitValues, next: VisitValues): VisitValues =>
  next.way === was.way && next.met === was.met ? next : { ...next, outcome: null };
