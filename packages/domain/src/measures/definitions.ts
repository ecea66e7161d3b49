/**
 * What a figure counts: volume and timeliness count referrals; "people", equality and take-up count distinct people.
 */
export type Counted =
  | 'REFERRALS'
  | 'PEOPLE'
  | 'CASES'
  | 'CONTACTS'
  | 'MINUTES'
  | 'DROP_INS'
  | 'OUTCOMES'
  | 'STATEMENTS'
  | 'REPLIES'
  | 'WORKING_DAYS';
export type FigureShape = 'COUNT' | 'SHARE' | 'TARGET_SHARE' | 'COUNTS_BY_CODE' | 'STATISTIC' | 'GROUPED';

/**
 * One measure as data: the same words are printed under every figure, since providers read the same question
 * differently (practice reference, section 4). Codes; the web has the sentences.
 */
export interface MeasureDefinition {
  readonly id: string;
  /** Its name in files of measures and in exports. */
  readonly key: string;
  readonly shape: FigureShape;
  readonly counts: Counted;
  readonly numerator: string;
  /** Null where it is no share. */
  readonly denominator: string | null;
  readonly leavesOut: readonly string[];
}

const row =
  (shape: FigureShape) =>
  <const Key extends string>(
    key: Key,
    counts: Counted,
    numerator: string,
    denominator: string | null = null,
    ...leavesOut: readonly string[]
  ) => ({
    id: key.slice(0, 3),
    key,
    shape,
    counts,
    numerator,
    denominator,
    leavesOut,
  });
const count = row('COUNT');
const share = row('SHARE');
const target = row('TARGET_SHARE');
const byCode = row('COUNTS_BY_CODE');
const statistic = row('STATISTIC');
const grouped = row('GROUPED');

/** K01 to K37, the measures that `measure` works out. */
export const MEASURE_DEFINITIONS: readonly MeasureDefinition[] = [
  count('K01_referrals_received', 'REFERRALS', 'RECEIVED', null, 'DUPLICATE'),
  count('K02_people_referred', 'PEOPLE', 'RECEIVED', null, 'DUPLICATE'),
  count('K03_duplicate_referrals', 'REFERRALS', 'DUPLICATE'),
  share('K04_re_referrals', 'REFERRALS', 'CLOSED_SHORTLY_BEFORE', 'RECEIVED', 'DUPLICATE'),
  share('K05_eligible', 'REFERRALS', 'ELIGIBLE', 'DECIDED', 'UNDECIDED'),
  byCode('K06_ineligible_by_reason', 'REFERRALS', 'INELIGIBLE'),
  share('K07_self_referral', 'REFERRALS', 'SOURCE_SELF', 'RECEIVED'),
  share('K08_opt_out_declined', 'REFERRALS', 'FIRST_REACHED_DECLINED', 'AUTOMATIC_REACHED', 'NOT_REACHED'),
  share('K09_take_up', 'PEOPLE', 'IMHA_CASE_OPENED_DETAINED', 'DETENTIONS_STARTED'),
  target('K10_acknowledged_in_target', 'REFERRALS', 'ACKNOWLEDGED_IN_TARGET', 'RECEIVED', 'PENDING'),
  target('K11_allocated_in_target', 'REFERRALS', 'ALLOCATED_IN_TARGET', 'ELIGIBLE', 'PENDING', 'VOID'),
  target('K12_first_attempt_in_target', 'REFERRALS', 'ATTEMPTED_IN_TARGET', 'ELIGIBLE', 'PENDING', 'VOID'),
  target('K13_first_contact_in_target', 'REFERRALS', 'REACHED_IN_TARGET', 'ELIGIBLE', 'PENDING', 'VOID'),
  target('K14_urgent_in_24_hours', 'REFERRALS', 'ATTEMPTED_IN_HOURS', 'ELIGIBLE_URGENT', 'PENDING', 'VOID'),
  statistic('K15_wait_median_wd', 'WORKING_DAYS', 'MEDIAN_TO_FIRST_REACHED', null, 'NOT_REACHED', 'PAUSED_DAYS'),
  statistic('K16_wait_p90_wd', 'WORKING_DAYS', 'P90_TO_FIRST_REACHED', null, 'NOT_REACHED', 'PAUSED_DAYS'),
  grouped('K17_waiting_at_end', 'REFERRALS', 'WAITING_BY_BAND', null, 'DUPLICATE', 'INELIGIBLE', 'PAUSED_DAYS'),
  statistic('K18_longest_wait_wd', 'WORKING_DAYS', 'LONGEST_WAITING', null, 'PAUSED_DAYS'),
  count('K19_cases_opened', 'CASES', 'CASE_OPENED'),
  count('K20_cases_closed', 'CASES', 'CASE_CLOSED', null, 'CLOSED_WITHOUT_CASE'),
  grouped('K21_open_cases', 'CASES', 'OPEN_AT_START_AND_END'),
  count('K22_people_supported', 'PEOPLE', 'DELIVERED_CONTACT_OR_MEETING', null, 'DROP_IN'),
  byCode('K23_contacts_by_mode', 'CONTACTS', 'DELIVERED_PERSON_CONTACT'),
  share('K24_unsuccessful_contacts', 'CONTACTS', 'ATTEMPT_NOT_REACHED', 'ATTEMPT', 'CANCELLED'),
  byCode('K25_meetings_attended', 'CONTACTS', 'DELIVERED_MEETING'),
  grouped('K26_hours', 'MINUTES', 'DIRECT_INDIRECT_DROP_IN_TRAVEL'),
  share(
    'K27_seen_in_private',
    'CONTACTS',
    'PRIVATE',
    'DELIVERED_FACE_TO_FACE',
    'PERSON_CHOSE_OPEN',
    'PRIVACY_NOT_RECORDED',
  ),
  share(
    'K28_interpreter_provided',
    'CONTACTS',
    'INTERPRETER_USED',
    'DELIVERED_INTERPRETER_NEEDED',
    'FAMILY_INTERPRETED',
  ),
  share('K29_non_instructed', 'CASES', 'NON_INSTRUCTED', 'OPEN_AT_END'),
  grouped('K30_drop_ins', 'DROP_INS', 'SESSIONS_PEOPLE_MET_REFERRALS'),
  byCode('K31_closures_by_reason', 'CASES', 'CASE_CLOSED'),
  grouped('K32_case_length_days', 'CASES', 'DAYS_OPENING_TO_CLOSING'),
  share('K33_outcomes_achieved', 'OUTCOMES', 'FULL_OR_PARTLY', 'RATED_FULL_PARTLY_NOT', 'WITHDRAWN', 'UNKNOWN'),
  grouped('K34_statement_change', 'STATEMENTS', 'END_MINUS_START', null, 'NOT_ASKED'),
  share('K35_feedback_response', 'CASES', 'REPLIED', 'FEEDBACK_OFFERED'),
  share('K36_satisfied', 'REPLIES', 'RATED_4_OR_5', 'RATED', 'NO_RATING'),
  share('K37_ethnicity_recorded', 'PEOPLE', 'ETHNICITY_RECORDED', 'PEOPLE_REFERRED'),
];

/** The measures a release to a commissioner carries. */
export const RELEASED_MEASURE_IDS = [
  'K01',
  'K02',
  'K03',
  'K04',
  'K05',
  'K06',
  'K10',
  'K11',
  'K12',
  'K13',
  'K15',
  'K16',
  'K17',
  'K18',
  'K19',
  'K20',
  'K21',
  'K22',
] as const;
export type ReleasedMeasureId = (typeof RELEASED_MEASURE_IDS)[number];
