import type { ClosureReason, PersonKnows, Priority, Service, UrgentTrigger } from '@alongside/domain/codes';

export { ineligibleReasons, sources } from '@alongside/contracts/release-words/parts';

export const services: Readonly<Record<Service, string>> = {
  IMHA: 'IMHA support',
  CARE_ACT: 'Care Act support',
  IMCA: 'IMCA support',
  RPR: "Paid representative",
  NHS_COMPLAINTS: 'NHS complaints support',
  COMMUNITY_MH: 'Community mental health support',
};
export const priorities: Readonly<Record<Priority, string>> = { ROUTINE: 'Ordinary', URGENT: 'Urgent' };
export const urgentTriggers: Readonly<Record<UrgentTrigger, string>> = {
  TRIBUNAL_OR_HEARING_WITHIN_5WD: 'A hearing within 5 working days',
  SECTION_2: 'On section 2',
  ECT_OR_S57_58A: 'ECT or treatment that needs a second opinion',
  SECLUSION_OR_LTS: 'In seclusion or long-term segregation',
  UNDER_18: 'Under 18',
  SAFEGUARDING: 'Safeguarding',
  DISCHARGE_WITHIN_3WD: 'Going home within 3 working days',
  STATUTORY_VISIT_REQUEST: 'Someone the law names asked for a visit',
};
export const closureReasons: Readonly<Record<ClosureReason, string>> = {
  ISSUE_RESOLVED: 'What they wanted is settled',
  DECLINED: "They don't want an advocate",
  DECLINED_VIA_STAFF: "Staff said they don't want an advocate",
  DISENGAGED: 'We lost touch',
  DISCHARGED: 'They went home',
  TRANSFERRED_OUT: 'They moved somewhere we do not cover',
  NO_LONGER_QUALIFIES: 'They no longer have the right to an IMHA',
  MOVED_TO_OTHER_ADVOCACY: 'Another advocate took over',
  WITHDRAWN_BY_PERSON: 'They took the request back',
  WITHDRAWN_BY_REFERRER: 'The referrer took it back',
  DIED: 'They died',
  INELIGIBLE: 'No right to this support',
  NO_CAPACITY_IN_SERVICE: 'We had no advocate free',
  CONFLICT_OF_INTEREST: 'Conflict of interest',
  ENTERED_IN_ERROR: 'Entered by mistake',
};
export const personKnows: Readonly<Record<PersonKnows, string>> = {
  YES_AND_AGREES: 'Yes, and they said yes to meeting us',
  YES_NOT_SURE: "Yes, and they're not sure",
  YES_SAID_NO: 'Yes, and they said no',
  NO: 'No',
  COULD_NOT_ASK: "We couldn't ask",
  NOT_KNOWN: "I don't know",
};
