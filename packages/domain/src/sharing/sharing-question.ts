import type { OutsideRecipient, SharedMatter, SharingPartyKind } from '../codes/index.js';
import type { ShareConsent, ShareOverride, SharingFacts } from '../consent/sharing-facts.js';
import { epochOf, type LocalDate } from '../time/index.js';
import { ageForSharing } from './age-for-sharing.js';
import type { RecordedChoice } from './recorded-choice.js';
import { choiceInForce, standingOf } from './sharing-choice.js';

/** "May I tell X about Y?", with everything the record knows that bears on it. */
export interface SharingQuestionAsked {
  readonly recipient: SharingPartyKind | OutsideRecipient;
  readonly matters: readonly SharedMatter[];
  /** What was ever chosen about this recipient, in any order; nothing for one the person makes no choice about. */
  readonly history: readonly RecordedChoice[];
  readonly dateOfBirth: LocalDate | null;
  readonly override: ShareOverride;
  readonly attorneyIsAllegedSource: boolean | null;
  readonly today: LocalDate;
}

/** Only two recipients have rows of their own: the line supervisor, for supervision, and a colleague without a need. */
const RECIPIENT: Readonly<Partial<Record<SharingQuestionAsked['recipient'], Pick<SharingFacts, 'recipient' | 'purpose'>>>> = {
  SUPERVISOR: { recipient: 'supervisor_same_provider', purpose: 'supervision' },
  COLLEAGUE: { recipient: 'colleague_no_role_same_provider' },
};

const oldestFirst = (history: readonly RecordedChoice[]) =>
  history.toSorted((a, b) => epochOf(a.recordedAt) - epochOf(b.recordedAt));

/** A no is withdrawn where it ends a yes, and refused where there was none. */
function consentOf(history: readonly RecordedChoice[], today: LocalDate): ShareConsent {
  const last = choiceInForce(history);
  if (last === null) return 'not_asked';
  if (givenBefore(history, today)) return 'given';
  if (last.decidedBy !== 'PERSON') return 'n/a';
  if (last.choice === 'DONT_SHARE') {
    const before = oldestFirst(history).findLast(({ choice }) => choice !== 'DONT_SHARE');
    return before?.choice === 'SHARE' ? 'withdrawn' : 'refused';
  }
  return standingOf(last, today) === 'in-force' ? 'given' : 'not_asked';
}

/** The yes they gave while they could decide, where what was written last is that they cannot, with nothing decided since. */
function givenBefore(history: readonly RecordedChoice[], today: LocalDate): RecordedChoice | null {
  const [last, ...earlier] = oldestFirst(history).toReversed();
  if (last?.capacity !== 'LACKS' || last.choice !== 'ASK_FIRST') return null;
  const before = earlier.find(({ decidedBy }) => decidedBy === 'PERSON') ?? null;
  return before?.capacity !== 'LACKS' && standingOf(before, today) === 'in-force' ? before : null;
}

/** What somebody else decided for them: a yes counts within its scope and time, a no always. */
function decidedFor(last: RecordedChoice | null, isCovered: boolean, today: LocalDate) {
  const view = last?.choice === 'DONT_SHARE' ? 'no' : standingOf(last, today) === 'in-force' && isCovered ? 'yes' : null;
  const by = last?.decidedBy;
  return {
    attorneyOrDeputy: by !== 'ATTORNEY_OR_DEPUTY' || view === null ? 'none' : view === 'yes' ? 'consents' : 'refuses',
    bestInterests: by === 'BEST_INTERESTS' && view !== null ? view : 'not_assessed',
    parentalResponsibilityConsents: by === 'PARENT' && view === 'yes',
  } as const;
}

const CAPACITY = { HAS: 'has', LACKS: 'lacks', NOT_ASSESSED: 'not_assessed' } as const;

/**
 * The facts that the table of consent to share is asked, from the choices as they were recorded. A choice that ran out
 * or is used up has not been asked; a matter outside its scope is not covered; what was never written down stays
 * unknown. The order of the history decides nothing. Source: rules of consent to share; MCA 2005 ss.1-5, 9, 16.
 */
export function sharingFactsOf(asked: SharingQuestionAsked): SharingFacts {
  const { recipient, matters, history, dateOfBirth, override, attorneyIsAllegedSource, today } = asked;
  const last = choiceInForce(history);
  const before = givenBefore(history, today);
  const scope: readonly string[] = (before ?? last)?.scope ?? [];
  const isCovered = matters.length > 0 && matters.every((matter) => scope.includes(matter));
  const age = ageForSharing(dateOfBirth, last, today);
  return {
    recipient: recipient.toLowerCase(),
    ...RECIPIENT[recipient],
    content: 'identifiable',
    age,
    competent: last?.isCompetent ?? null,
    capacity: CAPACITY[last?.capacity ?? 'NOT_ASSESSED'],
    consent: consentOf(history, today),
    consentInformed: (before ?? last)?.isInformed ?? null,
    consentScopeCovers: isCovered,
    consentGivenBeforeCapacityLost: before !== null,
    override,
    attorneyIsAllegedSource,
    ...decidedFor(last, isCovered, today),
  };
}
