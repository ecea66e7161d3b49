import type { LegalEntryGroup, LegalEntryTypeCode, LegalSection, TribunalApplication } from '@alongside/domain/codes';
import { wordFor } from './codes';
import { legalStatusLabel } from './legal-status';
import { withinASentence } from './within-a-sentence';

/** What somebody can enter, as people on wards say it. */
export const legalEntryTypes: Readonly<Record<LegalEntryTypeCode, string>> = {
  admitted: 'Came into hospital',
  sectionApplied: 'A section began',
  held: 'Held for some hours',
  secondRecommendationReceived: 'Second medical recommendation came (section 4 becomes section 2)',
  authorityRenewed: 'The section, order or guardianship was renewed',
  transferred: 'Moved to another hospital',
  leaveGranted: 'Leave was granted (section 17)',
  absentWithoutLeave: 'Away without leave',
  returned: 'Came back',
  absolutelyDischarged: 'The section ended: discharged',
  dischargedHome: 'Left the ward',
  ctoMade: 'A community treatment order began',
  ctoExtended: 'The community treatment order was extended',
  ctoRecalled: 'Recalled to hospital from a community treatment order',
  ctoReleased: 'Released after recall',
  ctoRevoked: 'The community treatment order was revoked',
  ctoResponsibilityAssigned: 'Another hospital took on the community treatment order',
  ctoDischarged: 'The community treatment order ended',
  guardianshipAccepted: 'Guardianship began (section 7)',
  guardianshipOrder: 'A court made a guardianship order (section 37)',
  guardianshipTransferred: 'Guardianship moved to another authority',
  conditionallyDischarged: 'Discharged with conditions',
  dischargeConditions: 'The conditions of the discharge',
  recalledBySecretaryOfState: 'Recalled by the Secretary of State',
  restrictionOrderEnded: 'The restriction order ended',
  restrictionDirectionEnded: 'The restriction direction ended',
  remittedToPrison: 'Went back to prison',
  custodyStarted: 'Taken into custody',
  custodyEnded: 'Released from custody',
  treatmentDiscussed: 'A safeguarded treatment was discussed',
  treatmentProposed: 'A safeguarded treatment was proposed',
  treatmentProposalWithdrawn: 'The treatment is no longer proposed',
  treatmentCompleted: 'The treatment was completed',
  treatmentDiscontinued: 'The treatment was stopped',
  treatmentDiscussionClosed: 'The talk about the treatment ended',
  tribunalApplication: 'The tribunal was asked',
  tribunalApplicationWithdrawn: 'An application to the tribunal was withdrawn',
  applicationsChecked: 'Checked: every application to the tribunal is entered',
  displacementApplicationPending: 'A court was asked to replace the nearest relative',
  displacementApplicationDisposed: 'The court decided about the nearest relative',
};

export const legalEntryGroups: Readonly<Record<LegalEntryGroup, string>> = {
  hospital: 'In hospital',
  ending: 'An ending',
  community: 'In the community, guardianship',
  court: 'Courts and prison',
  treatment: 'Safeguarded treatment',
  tribunal: 'Tribunal and nearest relative',
};

/** A section with what it is for. */
export const legalSections: Readonly<Record<LegalSection, string>> = {
  informal: 'Without a section (informal)',
  '2': 'Section 2, for assessment',
  '3': 'Section 3, for treatment',
  '4': 'Section 4, in an emergency',
  '5(2)': "Section 5(2), a doctor's hold, 72 hours",
  '5(4)': "Section 5(4), a nurse's hold, 6 hours",
  '7': 'Section 7, guardianship',
  '35': 'Section 35, remanded for a report',
  '36': 'Section 36, remanded for treatment',
  '37': 'Section 37, hospital order',
  '37/41': 'Section 37 with 41, hospital order with restrictions',
  '38': 'Section 38, interim hospital order',
  '44': 'Section 44, held for the Crown Court',
  '45A': 'Section 45A, hospital direction',
  '46': 'Section 46',
  '47': 'Section 47, moved from prison',
  '47/49': 'Section 47 with 49, moved from prison with restrictions',
  '48': 'Section 48, moved from remand',
  '48/49': 'Section 48 with 49, moved from remand with restrictions',
  '135': 'Section 135, place of safety with a warrant',
  '136': 'Section 136, place of safety from a public place',
  CPIA5: 'Criminal Procedure (Insanity) Act, hospital order',
};

const BEGUN: Readonly<Partial<Record<string, string>>> = {
  informal: 'Came into hospital without a section',
  '2': 'Detained for assessment, section 2',
  '3': 'Detained for treatment, section 3',
  '4': 'Detained in an emergency, section 4',
  '5(2)': 'Held by a doctor, section 5(2)',
  '5(4)': 'Held by a nurse, section 5(4)',
  '135': 'Taken to a place of safety, section 135',
  '136': 'Taken to a place of safety, section 136',
};
const isType = (type: string): type is LegalEntryTypeCode => Object.hasOwn(legalEntryTypes, type);
const treatmentName = (treatment: string | null): string => (treatment === 's57' ? 'section 57' : 'section 58A, such as ECT');

interface EntrySaid {
  readonly type: string;
  readonly section: string | null;
  readonly legalStatusCode: string | null;
  readonly communityStatus: string | null;
  readonly isStartKnown: boolean;
  readonly treatment: string | null;
  readonly application: string | null;
  readonly depriveLiberty: boolean | null;
  readonly staysInHospital: boolean | null;
  readonly orderMade: boolean | null;
}

/** One entry of the timeline in plain words, with its section. */
export function legalEntryTitle(entry: EntrySaid): string {
  const { type, section, legalStatusCode, communityStatus, treatment, application } = entry;
  if (legalStatusCode || communityStatus) return `We were told: ${legalStatusLabel({ legalStatusCode, communityStatus })}`;
  if (type === 'statusReported') return 'We were told that nobody knows the legal status';
  if (section) return BEGUN[section] ?? wordFor(legalSections, section);
  if (type === 'absolutelyDischarged') return entry.staysInHospital ? 'The section ended, stayed in hospital' : 'The section ended: discharged';
  if (type === 'dischargeConditions') return entry.depriveLiberty ? 'The conditions take their liberty' : 'The conditions do not take their liberty';
  if (type === 'displacementApplicationDisposed') return entry.orderMade ? 'The court replaced the nearest relative' : 'The court left the nearest relative';
  const title = isType(type) ? legalEntryTypes[type] : 'Something happened';
  if (treatment) return `${title} (${treatmentName(treatment)})`;
  return application ? `${title}: ${withinASentence(wordFor(tribunalApplications, application))}` : title;
}

export const tribunalApplications: Readonly<Record<TribunalApplication, string>> = {
  S2: 'By the person, on section 2',
  S3: 'By the person, on section 3',
  CTO: 'By the person, on a community treatment order',
  CTO_REVOKED: 'By the person, after a community treatment order was revoked',
  GUARDIANSHIP_TO_HOSPITAL: 'By the person, moved from guardianship to hospital',
  NR_BARRED: 'By the nearest relative, barred from discharging',
  NR_DISPLACED: 'By the nearest relative, replaced by a court',
  S67_REFERENCE: 'By the Secretary of State (section 67)',
  S67_REFERENCE_DURING_S2: 'By the Secretary of State, during section 2',
  S68_7_REFERENCE: 'By the hospital, after a community treatment order was revoked',
};
