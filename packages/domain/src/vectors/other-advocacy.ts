import { dayOf } from '../legal-status/index.js';
import { flagIn, numberIn, recordIn, textIn, textsIn, UnreadableFact, whenOf, type Given } from '../law/given.js';
import {
  careActAssessment,
  careActSafeguarding,
  imcaEntitlement,
  type AppropriatePerson,
  type CareActFacts,
} from '../signposting/index.js';

function personIn(given: Given): AppropriatePerson | null | undefined {
  if (!('appropriatePerson' in given)) return undefined;
  const person = recordIn(given, 'appropriatePerson');
  return (
    person && {
      ...('willing' in person && { willing: flagIn(person, 'willing') }),
      paidOrProfessionalCarer: flagIn(person, 'paidOrProfessionalCarer'),
      hasCapacity: flagIn(person, 'hasCapacity') ?? flagIn(person, 'competent'),
      personConsents: flagIn(person, 'personConsents'),
      bestInterests: flagIn(person, 'bestInterests'),
    }
  );
}
function placementIn(given: Given): CareActFacts['likelyNhsPlacement'] {
  const placement = recordIn(given, 'likelyNhsPlacement');
  if (placement === null) return null;
  const kind = textIn(placement, 'kind');
  if (kind !== 'hospital' && kind !== 'care_home') throw new UnreadableFact('kind', kind);
  return { kind, days: numberIn(placement, 'days') ?? 0 };
}
function careActFacts(given: Given): CareActFacts {
  const person = personIn(given);
  return {
    process: textIn(given, 'process'),
    substantialDifficulty: textsIn(given, 'substantialDifficulty'),
    ...(person === undefined ? {} : { appropriatePerson: person }),
    likelyNhsPlacement: placementIn(given) ?? null,
    laSatisfiedAdvocacyInBestInterests: flagIn(given, 'laSatisfiedAdvocacyInBestInterests'),
    materialDisagreementWithLa: flagIn(given, 'materialDisagreementWithLa'),
    bothAgreeAdvocacyInBestInterests: flagIn(given, 'bothAgreeAdvocacyInBestInterests'),
  };
}

/** `question: care_act_s67`, `care_act_s68`, `imca_s37`. */
export const evaluateCareActAssessment = (given: Given, on: string): object =>
  careActAssessment(careActFacts(given), dayOf(whenOf(on)));
/** Whether section 68 of the Care Act does. */
export const evaluateCareActSafeguarding = (given: Given, on: string): object =>
  careActSafeguarding(careActFacts(given), dayOf(whenOf(on)));
/** Whether an Independent Mental Capacity Advocate must be instructed (Mental Capacity Act, section 37). */
export const evaluateImca = (given: Given): object =>
  imcaEntitlement({
    decision: textIn(given, 'decision'),
    lacksCapacity: flagIn(given, 'lacksCapacity'),
    appropriateToConsult: flagIn(given, 'appropriateToConsult'),
    treatmentRegulatedByMhaPart4: flagIn(given, 'treatmentRegulatedByMhaPart4'),
  });
