import {
  mayShare,
  SHARE_CONSENTS,
  SHARE_CONTENTS,
  SHARE_OVERRIDES,
  type AttorneyView,
  type BestInterests,
  type Capacity,
} from '../consent/index.js';
import { IMHA_ROUTES } from '../eligibility/index.js';
import { flagIn, numberIn, textIn, UnreadableFact, type Given } from '../law/given.js';
import { INFORMATION_TYPES, maySeeRecords, mayTellPatient } from '../records/index.js';
import { mustVisit } from '../visit-requests/index.js';

/** A word from a closed list, or null when absent; another word cannot be read. */
function wordIn<Word extends string>(given: Given, field: string, words: readonly Word[]): Word | null {
  const text = textIn(given, field);
  if (text === null) return null;
  const word = words.find((each) => each === text);
  if (word === undefined) throw new UnreadableFact(field, text);
  return word;
}
/** A word from a list that may be longer than ours: another word never decides. */
const wordOr = <Word extends string>(given: Given, field: string, words: readonly Word[], other: Word): Word =>
  words.find((each) => each === given[field]) ?? other;

const CAPACITIES: readonly Capacity[] = ['has', 'lacks', 'not_assessed'];
const VIEWS: readonly AttorneyView[] = ['none', 'consents', 'refuses', 'refuses_out_of_scope'];
const INTERESTS: readonly BestInterests[] = ['yes', 'no', 'not_assessed'];

/** `kind: share`. */
export const evaluateShare = (given: Given): object =>
  mayShare({
    recipient: textIn(given, 'recipient'),
    purpose: textIn(given, 'purpose'),
    content: wordIn(given, 'content', SHARE_CONTENTS),
    age: numberIn(given, 'age'),
    competent: flagIn(given, 'competent'),
    capacity: wordIn(given, 'capacity', CAPACITIES),
    consent: wordIn(given, 'consent', SHARE_CONSENTS),
    consentInformed: flagIn(given, 'consentInformed'),
    consentScopeCovers: flagIn(given, 'consentScopeCovers'),
    consentGivenBeforeCapacityLost: flagIn(given, 'consentGivenBeforeCapacityLost'),
    override: wordOr(given, 'override', SHARE_OVERRIDES, 'none'),
    attorneyIsAllegedSource: flagIn(given, 'attorneyIsAllegedSource'),
    parentalResponsibilityConsents: flagIn(given, 'parentalResponsibilityConsents'),
    attorneyOrDeputy: wordOr(given, 'attorneyOrDeputy', VIEWS, 'none'),
    bestInterests: wordOr(given, 'bestInterests', INTERESTS, 'not_assessed'),
  });

const SCHEMES = ['england', 'wales'] as const;

/** `kind: records_access`. */
export const evaluateRecordsAccess = (given: Given): object =>
  maySeeRecords({
    scheme: wordIn(given, 'scheme', SCHEMES),
    qualifies: flagIn(given, 'qualifies'),
    record: textIn(given, 'record') ?? '',
    wasDetained: flagIn(given, 'wasDetained'),
    capacity: wordIn(given, 'capacity', ['has', 'competent', 'lacks', 'not_assessed'] as const),
    consent: textIn(given, 'consent'),
    attorneyDeputyOrCourtConflict: flagIn(given, 'attorneyDeputyOrCourtConflict'),
    holderConsidersRelevant: flagIn(given, 'holderConsidersRelevant'),
    holderConsidersAppropriate: flagIn(given, 'holderConsidersAppropriate'),
  });

/** `kind: disclose_to_patient`. */
export function evaluateTelling(given: Given): object {
  const type = wordIn(given, 'informationType', INFORMATION_TYPES);
  if (type === null) throw new UnreadableFact('informationType', null);
  return mayTellPatient(type, flagIn(given, 'thirdPartyConsents'));
}

/** `kind: visit_request`. */
export const evaluateVisitRequest = (given: Given): object =>
  mustVisit({
    scheme: wordIn(given, 'scheme', SCHEMES),
    route: wordIn(given, 'route', IMHA_ROUTES),
    requester: textIn(given, 'requester') ?? '',
    reasonable: flagIn(given, 'reasonable'),
    patientDeclines: flagIn(given, 'patientDeclines'),
  });
