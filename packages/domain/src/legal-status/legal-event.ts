import type { Nation } from '../law/index.js';
import type { Instant, LocalDate } from '../time/index.js';

export type When = LocalDate | Instant;
export interface LegalPlace {
  readonly country: Nation | null;
}

export const LEGAL_EVENT_TYPES = [
  'admitted',
  'held',
  'sectionApplied',
  'secondRecommendationReceived',
  'leaveGranted',
  'absentWithoutLeave',
  'returned',
  'transferred',
  'recalledBySecretaryOfState',
  'ctoMade',
  'ctoRecalled',
  'ctoReleased',
  'ctoRevoked',
  'ctoDischarged',
  'ctoResponsibilityAssigned',
  'ctoExtended',
  'guardianshipAccepted',
  'guardianshipOrder',
  'guardianshipTransferred',
  'conditionallyDischarged',
  'absolutelyDischarged',
  'restrictionOrderEnded',
  'restrictionDirectionEnded',
  'remittedToPrison',
  'authorityRenewed',
  'displacementApplicationPending',
  'displacementApplicationDisposed',
  'custodyStarted',
  'custodyEnded',
  'treatmentDiscussed',
  'treatmentProposed',
  'treatmentProposalWithdrawn',
  'treatmentCompleted',
  'treatmentDiscontinued',
  'treatmentDiscussionClosed',
  'dischargedHome',
] as const;
export type LegalEventType = (typeof LEGAL_EVENT_TYPES)[number];
export type Treatment = 's57' | 's58A';

/**
 * One dated fact about somebody's legal status. A date takes effect at the start of that day and several on one day in
 * list order; a fact left out keeps the last one given. Which fields an event uses: admitted, sectionApplied: section,
 * hospital (and restricted, for CPIA5; deprivationOfLiberty, for informal); held: section, placeOfSafety or hospital,
 * extensionHours; transferred, ctoRecalled, ctoRevoked: hospital; ctoMade, ctoResponsibilityAssigned:
 * responsibleHospital; guardianship: section, responsibleLssa; displacementApplicationPending: ground;
 * displacementApplicationDisposed: orderMade; treatment: treatment, regardedAsIn; a section 2 or 3: episodeStartedOn.
 */
export interface LegalEvent {
  readonly at: When;
  readonly type: LegalEventType;
  readonly section?: string | null;
  readonly hospital?: LegalPlace | null;
  readonly placeOfSafety?: LegalPlace | null;
  readonly extensionHours?: number | null;
  readonly responsibleHospital?: LegalPlace | null;
  readonly responsibleLssa?: LegalPlace | null;
  readonly restricted?: boolean | null;
  readonly deprivationOfLiberty?: boolean | null;
  readonly ground?: string | null;
  readonly orderMade?: boolean | null;
  readonly treatment?: Treatment | null;
  readonly regardedAsIn?: Nation | null;
  /**
   * For section 2 or 3: the first day of such a section in this stay. Absent: as the timeline shows; null: not known,
   * unless one was running.
   */
  readonly episodeStartedOn?: LocalDate | null;
}
