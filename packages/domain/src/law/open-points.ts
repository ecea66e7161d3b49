/**
 * Questions the law leaves open. They are never decided in code: the answer is `check_with_a_person`, naming one of
 * these.
 */
export const OPEN_POINTS = {
  'treatment-right-after-18': 'Told at 17 that section 58A treatment is proposed: whether the right lasts past 18',
  'place-of-safety-under-order': 'Held in a place of safety that is not a hospital under section 37(4) or 45A(5)',
  'leap-day-birthday': 'Born on 29 February: which day is the birthday in a common year',
  'application-roll': 'Whether closed days extend application periods other than that of section 2',
  'month-end-renewal': 'A period cut short at a month end, then renewed',
  'medicine-certificate-day': 'The exact certificate day under the three-month medicine rule of section 58',
  'harm-to-self': 'Disclosing for serious harm to self against a refusal with capacity',
  'consent-before-capacity-lost': 'Consent given with capacity that is then lost',
  'section-2-absence': 'Absent without leave when section 2 or 4 runs out (sections 18(5) and 21)',
  'wales-deprivation-of-liberty': 'In-patient in Wales under a deprivation of liberty authorisation',
  'later-commencement': 'Whether provisions of the Mental Health Act 2025 began after the rules were checked',
  'wales-in-patient-held': 'In-patient in Wales who is also held under section 135 or 136',
  'safeguarding-best-interests': 'Safeguarding an adult without capacity where best interests are undecided or against',
  'assessment-records-england': 'Hospital assessment records in England when the patient was not detained',
  'liberty-conditions-before-2026': 'Liberty-depriving conditions that began before 18 February 2026',
  'absence-from-court-order': 'Absence from a remand or interim order, which section 18 does not time',
  'unlisted-application': 'An application or reference this package does not know',
  'wales-listing': 'Listing periods of the Mental Health Review Tribunal for Wales',
} as const;
export type OpenPoint = keyof typeof OPEN_POINTS;
