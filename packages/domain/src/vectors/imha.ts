import { decideImha } from '../eligibility/index.js';
import { LEGAL_EVENT_TYPES, type LegalEvent, type LegalEventType, type LegalPlace } from '../legal-status/index.js';
import {
  dateIn,
  flagIn,
  nationOf,
  numberIn,
  recordIn,
  recordsIn,
  textIn,
  UnreadableFact,
  whenOf,
  type Given,
} from '../law/given.js';
import { UnknownKind } from './law-vector.js';

const isEventType = (text: string): text is LegalEventType => (LEGAL_EVENT_TYPES as readonly string[]).includes(text);

function placeIn(given: Given, field: string): LegalPlace | null {
  const place = recordIn(given, field);
  return place && { country: nationOf(place['country']) };
}
function treatmentIn(given: Given): LegalEvent['treatment'] {
  const treatment = textIn(given, 'treatment');
  if (treatment === null || treatment === 's57' || treatment === 's58A') return treatment;
  throw new UnreadableFact('treatment', treatment);
}
/** Any word for an authorisation counts, and only a plain no does not. */
const isDeprived = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== 'none';

/** One event of a timeline as the rules take it. A fault (`UnknownKind`) for a type no rule knows. */
export function legalEventOf(given: Given): LegalEvent {
  const type = textIn(given, 'type') ?? '';
  if (!isEventType(type)) throw new UnknownKind(`event ${type}`);
  return {
    at: whenOf(textIn(given, 'at') ?? ''),
    type,
    section: textIn(given, 'section'),
    hospital: placeIn(given, 'hospital'),
    placeOfSafety: placeIn(given, 'placeOfSafety'),
    extensionHours: numberIn(given, 'extensionHours'),
    responsibleHospital: placeIn(given, 'responsibleHospital'),
    responsibleLssa: placeIn(given, 'responsibleLssa'),
    restricted: flagIn(given, 'restricted'),
    deprivationOfLiberty: isDeprived(given['deprivationOfLiberty']),
    ground: textIn(given, 'ground'),
    orderMade: flagIn(given, 'orderMade'),
    treatment: treatmentIn(given) ?? null,
    regardedAsIn: nationOf(given['regardedAsIn']),
  };
}

const QUALIFIES = {
  qualifies: true,
  does_not_qualify: false,
  needs_information: null,
  check_with_a_person: null,
} as const;

/** `question: imha`. */
export function evaluateImha(given: Given, on: string): Record<string, unknown> {
  const timeline = recordsIn(given, 'timeline').map(legalEventOf);
  const answer = decideImha({ dateOfBirth: dateIn(given, 'dob'), timeline }, whenOf(on));
  return { ...answer, qualifies: QUALIFIES[answer.answer] };
}
