import type { LegalEntryTypeCode } from '@alongside/domain/codes';
import type { LegalEventType } from '@alongside/domain/legal-status';
import { contactModes, meetingTypes, outcomes } from './contacts';
import { wordFor } from './codes';
import { legalStatusLabel } from './legal-status';
import { ineligibleReasons, services, sources } from './referrals';
import { sharing, sharingChoiceOf } from './sharing';
import { withinASentence } from './within-a-sentence';

/** What a legal event says, where it brings no status of its own. */
export const legalEvents: Readonly<Partial<Record<LegalEventType | LegalEntryTypeCode, string>>> = {
  admitted: 'Admitted to hospital',
  held: 'Held for a short time',
  leaveGranted: 'Leave was granted',
  absentWithoutLeave: 'Away without leave',
  returned: 'Came back',
  transferred: 'Moved to another hospital',
  dischargedHome: 'Went home',
  absolutelyDischarged: 'Discharged',
  conditionallyDischarged: 'Discharged with conditions',
  ctoRecalled: 'Recalled to hospital',
  ctoReleased: 'Released from recall',
  ctoRevoked: 'The community treatment order was revoked',
  ctoDischarged: 'The community treatment order ended',
  sectionApplied: 'A section began',
  authorityRenewed: 'The section was renewed',
  ctoMade: 'A community treatment order began',
  ctoExtended: 'The community treatment order was extended',
  guardianshipAccepted: 'Guardianship began',
  guardianshipOrder: 'A guardianship order was made',
  guardianshipTransferred: 'Guardianship moved',
  secondRecommendationReceived: 'The second medical recommendation came',
  recalledBySecretaryOfState: 'Recalled by the Secretary of State',
  ctoResponsibilityAssigned: 'Another hospital took on the community treatment order',
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
  displacementApplicationPending: 'A court was asked to replace the nearest relative',
  displacementApplicationDisposed: 'The court decided about the nearest relative',
  tribunalApplication: 'The tribunal was asked',
  tribunalApplicationWithdrawn: 'An application to the tribunal was withdrawn',
  applicationsChecked: 'Applications to the tribunal were checked',
  dischargeConditions: 'The conditions of the discharge were entered',
};

/** These carry the status that goes on; nothing begins with them. */
const GOES_ON = new Set(['authorityRenewed', 'ctoExtended', 'leaveGranted', 'absentWithoutLeave', 'returned', 'transferred']);

const sectionBegan = (section: string): string =>
  section === 'informal' ? 'Came into hospital without a section' : `Section ${section.replace('/', ' with ')} began`;

export interface ContactSaid {
  readonly kind: string;
  readonly mode: string | null;
  readonly outcome: string | null;
  readonly meetingType: string | null;
  readonly caseworkType: string | null;
  readonly privacy: string | null;
}

const CALLS: Readonly<Record<string, string>> = { F2F: 'Visit', PHONE: 'Phone call', VIDEO: 'Video call' };
const modeNamed = (mode: string | null) => CALLS[mode ?? 'F2F'] ?? wordFor(contactModes, mode ?? '');
const privacySaid = (privacy: string | null) =>
  privacy === 'PRIVATE' ? ', met in private' : privacy === null ? ', met' : privacy === 'PERSON_CHOSE_OPEN' ? ', met in the open' : ', met, not private';

/** 'Visit, met in private', "Rosa didn't want to meet", "Couldn't see Rosa: asleep". */
export function contactTitle({ kind, mode, outcome, meetingType, caseworkType, privacy }: ContactSaid, name: string): string {
  if (kind === 'CASEWORK') return wordFor(timeline.casework, caseworkType ?? 'OTHER');
  if (kind === 'DROP_IN') return 'Drop-in';
  if (kind === 'MEETING') {
    const meeting = meetingType ? wordFor(meetingTypes, meetingType) : 'Meeting';
    return outcome === null || outcome === 'DELIVERED' ? meeting : `${meeting}: ${withinASentence(wordFor(outcomes, outcome))}`;
  }
  if (outcome === 'DELIVERED' || outcome === null) return `${modeNamed(mode)}${mode === 'F2F' || mode === null ? privacySaid(privacy) : ''}`;
  if (outcome === 'SEEN_DECLINED') return `${name} didn't want to meet`;
  return `Couldn't see ${name}: ${withinASentence(wordFor(outcomes, outcome))}`;
}

/** The referral's own sentence, by who it came from. */
export const referralTitle = (source: string, name: string): string =>
  source === 'SELF' ? `${name} asked for an advocate` : `Referral from ${withinASentence(wordFor(sources, source))}`;

export const timeline = {
  heading: 'What’s happened',
  label: 'Timeline',
  filters: { everything: 'Everything', visits: 'Visits', rights: 'Rights', meetings: 'Meetings', letters: 'Letters' },
  filterLabel: 'Show',
  all: (count: number) => `See all ${String(count)}`,
  more: 'Show more',
  newestOnly: (count: number, total: number) => `The newest ${String(count)} of ${String(total)} are here.`,
  empty: { title: 'Nothing yet', text: 'What you log shows here, newest first.' },
  emptyFilter: 'Nothing of this kind yet.',
  casework: {
    RECORDS_READ: 'Read records',
    LETTER_OR_EMAIL: 'Wrote a letter or email',
    CALL_TO_PROFESSIONAL: 'Rang a professional',
    RESEARCH: 'Looked something up',
    PREPARATION: 'Got ready for a meeting',
    NOTE_WRITING: 'Wrote notes',
    NON_INSTRUCTED_OBSERVATION: 'Observed, without instructions',
    ADMIN: 'Administration',
    OTHER: 'Work without the person',
  },
  chips: { EXPLAINED_RIGHTS: 'Rights explained', GAVE_LEAFLET: 'Leaflet given' } as Readonly<Record<string, string>>,
  left: { CARD: 'Left my card', RIGHTS_LEAFLET: 'Left the rights leaflet' } as Readonly<Record<string, string>>,
  interpreter: 'With an interpreter',
  notPrivate: (why: string) => `Why it wasn't private: ${why}`,
  planned: 'Visit planned',
  accepted: 'Referral accepted',
  notForUs: 'Not for us',
  waiting: 'Referral looked at',
  acceptedFor: (service: string) => `Right to ${wordFor(services, service)}.`,
  ineligible: (reason: string) => `${wordFor(ineligibleReasons, reason)}.`,
  pointedTo: (where: string) => `Pointed to ${where}.`,
  allocated: (advocate: string) => `Allocated to ${advocate}`,
  caseOpened: (name: string) => `${name} said yes to our support`,
  withoutInstructions: 'Support without instructions began',
  sharing: (party: string, choice: string) => `${party}: ${sharing.choices[sharingChoiceOf(choice)]}`,
  sharingBody: (name: string) => `${name} chose this.`,
  legal: (code: string | null, community: string | null, event: string, section: string | null = null) =>
    section ? sectionBegan(section) : (code || community) && !GOES_ON.has(event) ? `${legalStatusLabel({ legalStatusCode: code, communityStatus: community })} began` : (legalEvents[event as LegalEventType] ?? 'Legal status changed'),
  corrected: 'Corrected since.',
  source: (source: string) => `From: ${source}.`,
  actionDone: (title: string) => `Done: ${title}`,
  closed: 'Support ended',
  stay: (place: string) => `At ${place}`,
  service: (service: string, reference: string) => `${wordFor(services, service)}, ${reference}.`,
  by: (name: string) => name,
} as const;
