/** What somebody can enter in a person's legal record, in the order in which it is offered. */
export const LEGAL_ENTRY_TYPES = [
  'admitted',
  'sectionApplied',
  'held',
  'secondRecommendationReceived',
  'authorityRenewed',
  'transferred',
  'leaveGranted',
  'absentWithoutLeave',
  'returned',
  'absolutelyDischarged',
  'dischargedHome',
  'ctoMade',
  'ctoExtended',
  'ctoRecalled',
  'ctoReleased',
  'ctoRevoked',
  'ctoResponsibilityAssigned',
  'ctoDischarged',
  'guardianshipAccepted',
  'guardianshipOrder',
  'guardianshipTransferred',
  'conditionallyDischarged',
  'dischargeConditions',
  'recalledBySecretaryOfState',
  'restrictionOrderEnded',
  'restrictionDirectionEnded',
  'remittedToPrison',
  'custodyStarted',
  'custodyEnded',
  'treatmentDiscussed',
  'treatmentProposed',
  'treatmentProposalWithdrawn',
  'treatmentCompleted',
  'treatmentDiscontinued',
  'treatmentDiscussionClosed',
  'tribunalApplication',
  'tribunalApplicationWithdrawn',
  'applicationsChecked',
  'displacementApplicationPending',
  'displacementApplicationDisposed',
] as const;
export type LegalEntryTypeCode = (typeof LEGAL_ENTRY_TYPES)[number];

/** Headings under which the types are offered: the whole list is too long to read. */
export const LEGAL_ENTRY_GROUPS = {
  hospital: [
    'admitted',
    'sectionApplied',
    'held',
    'secondRecommendationReceived',
    'authorityRenewed',
    'transferred',
    'leaveGranted',
    'absentWithoutLeave',
    'returned',
  ],
  ending: ['absolutelyDischarged', 'dischargedHome', 'conditionallyDischarged', 'remittedToPrison'],
  community: [
    'ctoMade',
    'ctoExtended',
    'ctoRecalled',
    'ctoReleased',
    'ctoRevoked',
    'ctoResponsibilityAssigned',
    'ctoDischarged',
    'guardianshipAccepted',
    'guardianshipOrder',
    'guardianshipTransferred',
  ],
  court: [
    'dischargeConditions',
    'recalledBySecretaryOfState',
    'restrictionOrderEnded',
    'restrictionDirectionEnded',
    'custodyStarted',
    'custodyEnded',
  ],
  treatment: [
    'treatmentDiscussed',
    'treatmentProposed',
    'treatmentProposalWithdrawn',
    'treatmentCompleted',
    'treatmentDiscontinued',
    'treatmentDiscussionClosed',
  ],
  tribunal: [
    'tribunalApplication',
    'tribunalApplicationWithdrawn',
    'applicationsChecked',
    'displacementApplicationPending',
    'displacementApplicationDisposed',
  ],
} as const satisfies Readonly<Record<string, readonly LegalEntryTypeCode[]>>;
export type LegalEntryGroup = keyof typeof LEGAL_ENTRY_GROUPS;

export const LEGAL_SECTIONS = [
  'informal',
  '2',
  '3',
  '4',
  '5(2)',
  '5(4)',
  '7',
  '35',
  '36',
  '37',
  '37/41',
  '38',
  '44',
  '45A',
  '46',
  '47',
  '47/49',
  '48',
  '48/49',
  '135',
  '136',
  'CPIA5',
] as const;
export type LegalSection = (typeof LEGAL_SECTIONS)[number];
export const LEGAL_NATIONS = ['England', 'Wales', 'elsewhere'] as const;
export const LEGAL_TREATMENTS = ['s57', 's58A'] as const;
/** Grounds for displacing a nearest relative, section 29(3). */
export const DISPLACEMENT_GROUNDS = ['a', 'b', 'c', 'd', 'e'] as const;
/** What a tribunal was asked, as the six-month reference counts it (section 68(3)). */
export const TRIBUNAL_APPLICATIONS = [
  'S2',
  'S3',
  'CTO',
  'CTO_REVOKED',
  'GUARDIANSHIP_TO_HOSPITAL',
  'NR_BARRED',
  'NR_DISPLACED',
  'S67_REFERENCE',
  'S67_REFERENCE_DURING_S2',
  'S68_7_REFERENCE',
] as const;
export type TribunalApplication = (typeof TRIBUNAL_APPLICATIONS)[number];

/** A further fact that one type of entry turns on. */
export type LegalChoice =
  'treatment' | 'ground' | 'orderMade' | 'application' | 'depriveLiberty' | 'staysInHospital';
export interface LegalEntryNeeds {
  /** The sections it can be about; absent where the type says it all. */
  readonly sections?: readonly LegalSection[];
  /** Where: `needed` where it decides which country's law asks, `asked` where the last place known goes on. */
  readonly place?: 'needed' | 'asked';
  /** Powers that last for hours turn on the hour. */
  readonly time?: 'needed' | 'asked';
  readonly choice?: LegalChoice;
}

const COURT_SECTIONS = ['35', '36', '37', '37/41', '38', '44', '45A', '46', '47', '47/49', '48', '48/49'] as const;

/** What an entry of each type must say. Source: the timeline vocabulary of the rules; MHA 1983 Parts 2 and 3. */
export const LEGAL_ENTRY_NEEDS: Readonly<Record<LegalEntryTypeCode, LegalEntryNeeds>> = {
  admitted: { sections: ['informal', '2', '3', '4', ...COURT_SECTIONS, 'CPIA5'], place: 'needed', time: 'asked' },
  sectionApplied: { sections: ['2', '3', ...COURT_SECTIONS, 'CPIA5'], place: 'asked' },
  held: { sections: ['5(2)', '5(4)', '135', '136'], place: 'asked', time: 'needed' },
  secondRecommendationReceived: { time: 'asked' },
  authorityRenewed: {},
  transferred: { place: 'needed' },
  leaveGranted: {},
  absentWithoutLeave: {},
  returned: {},
  absolutelyDischarged: { choice: 'staysInHospital' },
  dischargedHome: {},
  ctoMade: { place: 'asked' },
  ctoExtended: {},
  ctoRecalled: { place: 'asked', time: 'needed' },
  ctoReleased: {},
  ctoRevoked: { place: 'asked' },
  ctoResponsibilityAssigned: { place: 'needed' },
  ctoDischarged: {},
  guardianshipAccepted: { place: 'needed' },
  guardianshipOrder: { place: 'needed' },
  guardianshipTransferred: { place: 'needed' },
  conditionallyDischarged: {},
  dischargeConditions: { choice: 'depriveLiberty' },
  recalledBySecretaryOfState: { place: 'asked' },
  restrictionOrderEnded: {},
  restrictionDirectionEnded: {},
  remittedToPrison: {},
  custodyStarted: {},
  custodyEnded: {},
  treatmentDiscussed: { choice: 'treatment', place: 'asked' },
  treatmentProposed: { choice: 'treatment', place: 'asked' },
  treatmentProposalWithdrawn: { choice: 'treatment' },
  treatmentCompleted: { choice: 'treatment' },
  treatmentDiscontinued: { choice: 'treatment' },
  treatmentDiscussionClosed: { choice: 'treatment' },
  tribunalApplication: { choice: 'application' },
  tribunalApplicationWithdrawn: { choice: 'application' },
  applicationsChecked: {},
  displacementApplicationPending: { choice: 'ground' },
  displacementApplicationDisposed: { choice: 'orderMade' },
};
