import type { LocalDate } from '@alongside/domain';
import { urgentTriggersFrom } from '@alongside/domain';
import type { CommunityStatus, LegalStatusCode, ProvidedService, Source, UrgentTrigger } from '@alongside/domain/codes';
import type { CodedImhaFacts } from '@alongside/domain/eligibility';
import type { Holidays } from '@alongside/domain';
import type { Nation } from '../organisations/index.js';

/** What a referral tells of somebody's legal position, as it is known now. Null is "not known". */
export interface LegalFacts {
  readonly code: LegalStatusCode | null;
  readonly communityStatus: CommunityStatus | null;
  readonly since: LocalDate | null;
  readonly secondRecommendationReceived: boolean | null;
  readonly treatment: 's57' | 's58A' | null;
  readonly tribunalAppliedFor: boolean | null;
  readonly hearingOn: LocalDate | null;
  readonly dischargeOn: LocalDate | null;
}

/** The part that has no column of its own: kept in the referral's facts and with the legal event. */
export const furtherFacts = ({ code: _, communityStatus: __, since: ___, ...further }: LegalFacts) => further;

export interface PersonAtTriage {
  readonly dateOfBirth: LocalDate | null;
  readonly receivedOn: LocalDate;
  /** Of the hospital; where the place was told in words, of the provider, since that is the area it serves. */
  readonly nation: Nation;
}

/** In the shape that the eligibility rules ask for. A treatment spoken of counts from the day we were told. */
export const imhaFacts = (legal: LegalFacts, { dateOfBirth, receivedOn, nation }: PersonAtTriage): CodedImhaFacts => ({
  legalStatusCode: legal.code,
  communityStatus: legal.communityStatus,
  startedOn: legal.since,
  secondRecommendationReceived: legal.secondRecommendationReceived,
  country: nation,
  dateOfBirth,
  treatment: legal.treatment === null ? null : { kind: legal.treatment, state: 'discussed', raisedOn: receivedOn },
});

export interface UrgencyAsked {
  readonly service: ProvidedService;
  readonly source: Source;
  readonly dateOfBirth: LocalDate | null;
  readonly today: LocalDate;
  readonly holidays: Holidays;
}
/** What suggests urgency today. Seclusion and safeguarding are for whoever decides to add: no form asks for them. */
export const suggestedTriggers = (legal: LegalFacts, asked: UrgencyAsked): readonly UrgentTrigger[] =>
  urgentTriggersFrom({
    ...asked,
    legalStatusCode: legal.code,
    communityStatus: legal.communityStatus,
    hearingOn: legal.hearingOn,
    dischargeOn: legal.dischargeOn,
    isSafeguardedTreatmentProposed: legal.treatment === null ? null : true,
    isSecludedOrSegregated: null,
    isSafeguardingConcern: null,
  });
