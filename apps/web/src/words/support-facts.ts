import type { CARE_PROCESSES, DECISIONS_TOLD, DIFFICULTIES, NHS_STAYS } from '@alongside/domain/signposting';

type Words<Codes extends readonly string[]> = Readonly<Record<Codes[number], string>>;

/** What the council is doing (Care Act 2014 ss.67, 68). */
export const processes: Words<typeof CARE_PROCESSES> = {
  needs_assessment: 'Assessing what care they need',
  carers_assessment: 'Assessing them as a carer',
  childs_needs_assessment: 'Assessing a child before they turn 18',
  childs_carers_assessment: 'Assessing the carer of a child before the child turns 18',
  young_carers_assessment: 'Assessing a young carer before they turn 18',
  care_plan: 'Making a care and support plan',
  support_plan: "Making a carer's support plan",
  care_plan_review: 'Changing or reviewing a care and support plan',
  support_plan_review: "Changing or reviewing a carer's support plan",
  safeguarding_enquiry: 'Looking into a safeguarding worry',
  safeguarding_review: 'A safeguarding adults review',
  other: 'Something else',
};
export const difficulties: Words<typeof DIFFICULTIES> & { readonly none: string } = {
  understanding: 'Understanding what they are told',
  retaining: 'Remembering it for long enough',
  using_or_weighing: 'Using it to weigh things up',
  communicating: 'Saying what they think or want, in any way',
  none: 'None of these',
};
export const nhsStays: Words<typeof NHS_STAYS> = {
  hospital: 'In hospital for 28 days or more',
  care_home: 'In a care home for 8 weeks or more',
  none: 'Neither',
};
export const decisions: Words<typeof DECISIONS_TOLD> = {
  serious_medical_treatment: 'Serious medical treatment',
  nhs_hospital_move: 'A stay in hospital of more than 28 days',
  nhs_care_home_move: 'An NHS care home for more than 8 weeks',
  council_residential_move: 'A move to a home the council arranges',
  deprivation_of_liberty: 'Taking their liberty to give them care',
  none: 'None of these',
};

/** The questions, as staff and people who refer are asked them. */
export const support = {
  yes: 'Yes',
  no: 'No',
  unknown: "We don't know",
  process: 'What is the council doing?',
  processEmpty: "We don't know",
  difficulties: 'What is very hard for them?',
  difficultiesHint: 'One is enough.',
  supporter: 'Is there somebody who could support them to take part?',
  supporterHint: 'Family or a friend. Not somebody who is paid to care for them.',
  supporters: { SOMEBODY: 'Yes', NOBODY: 'No, nobody' },
  supporterIsWilling: 'Is that person willing?',
  supporterIsPaid: 'Is that person paid to care for them, or there for their work?',
  canAgree: 'Can they decide who supports them?',
  agrees: 'Do they want that person to support them?',
  isInBestInterests: 'Is being supported by that person in their best interests?',
  nhsStay: 'Is a long stay likely that the NHS arranges?',
  nhsStayEmpty: "We don't know",
  councilWantsAdvocate: 'Does the council think an advocate is in their best interests?',
  disagrees: 'Do the council and that person disagree about something that matters?',
  bothWantAdvocate: 'Do both think an advocate is in their best interests?',
  decision: 'Is one of these being decided for them?',
  decisionEmpty: "We don't know",
  lacksCapacity: 'Is it certain that they cannot decide this themselves?',
  hasSomebodyToConsult: 'Is there family or a friend to ask?',
  isTreatmentUnderPart4: 'Is the treatment given under Part 4 of the Mental Health Act?',
  wantsNhsComplaint: 'Do they want to complain about NHS care?',
  wantsLegalHelp: 'Do they want legal advice, or somebody to speak for them at a tribunal?',
  isRequestReasonable: 'Is it reasonable to ask us to visit?',
  declinesHelp: 'Have they told us themselves that they want no help now?',
  wantsNoCopy: 'Have they asked that their relative or carer gets no copy?',
  groups: {
    careAct: 'Care Act',
    imca: 'When somebody cannot decide',
    wishes: 'What else they want',
    visit: 'Visiting and telling them',
  },
  told: {
    process: 'What the council is doing',
    difficulties: 'Very hard for them',
    noDifficulty: 'None of the four things the Act asks about',
    supporter: 'Somebody to support them',
    somebody: 'There is somebody',
    nobody: 'Nobody',
  },
} as const;
