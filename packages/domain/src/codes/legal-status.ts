/**
 * Mental Health Act legal status classification, NHS Data Dictionary (England), as two-character text.
 * `isDetained` marks the codes counted as detained in take-up (K09). Code 35 is guardianship in England and a
 * community treatment order in Wales: a community status is therefore never read from this list.
 */
export interface LegalStatusRow {
  readonly code: string;
  readonly label: string;
  readonly isDetained: boolean;
  /** Seen in older data and kept so that it can be read, but not offered for a new record. */
  readonly isRetired: boolean;
}

const detained = <const Code extends string>(code: Code, label: string, isRetired = false) => ({
  code,
  label,
  isDetained: true,
  isRetired,
});
const other = <const Code extends string>(code: Code, label: string, isRetired = false) => ({
  code,
  label,
  isDetained: false,
  isRetired,
});

const ROWS = [
  other('01', 'Informal'),
  detained('02', 'Section 2'),
  detained('03', 'Section 3'),
  other('04', 'Section 4'),
  other('05', 'Section 5(2)'),
  other('06', 'Section 5(4)'),
  detained('07', 'Section 35'),
  detained('08', 'Section 36'),
  detained('09', 'Section 37 with section 41'),
  detained('10', 'Section 37'),
  detained('12', 'Section 38'),
  detained('13', 'Section 44'),
  detained('14', 'Section 46', true),
  detained('15', 'Section 47 with section 49'),
  detained('16', 'Section 47'),
  detained('17', 'Section 48 with section 49'),
  detained('18', 'Section 48'),
  other('19', 'Section 135'),
  other('20', 'Section 136'),
  detained('31', 'Criminal Procedure (Insanity) Act 1964'),
  detained('32', 'Other Acts'),
  other('33', 'Supervised discharge 1995', true),
  detained('34', 'Section 45A', true),
  other('35', 'Guardianship, section 7'),
  other('36', 'Guardianship, section 37'),
  detained('37', 'Section 45A, limitation direction in force'),
  detained('38', 'Section 45A, limitation direction ended'),
  other('98', 'Not applicable'),
  other('99', 'Not known'),
] as const satisfies readonly LegalStatusRow[];

export type LegalStatusCode = (typeof ROWS)[number]['code'];
export const LEGAL_STATUSES: readonly (LegalStatusRow & { readonly code: LegalStatusCode })[] = ROWS;
export const LEGAL_STATUS_CODES: readonly LegalStatusCode[] = ROWS.map(({ code }) => code);
/** The Q codes of the practice reference, section 6: what a provider's setting starts from. */
export const DETAINED_LEGAL_STATUS_CODES: readonly LegalStatusCode[] = ROWS.filter((row) => row.isDetained).map(
  ({ code }) => code,
);

/** Community treatment order and conditional discharge have no code in England and are held beside the legal status. */
export const COMMUNITY_STATUSES = ['CTO', 'CD'] as const;
export type CommunityStatus = (typeof COMMUNITY_STATUSES)[number];
export const COMMUNITY_STATUS_LABELS: Readonly<Record<CommunityStatus, string>> = {
  CTO: 'Community treatment order',
  CD: 'Conditional discharge',
};

export const LEGAL_GROUPS = ['S2', 'S3', 'PART3', 'COMMUNITY', 'INFORMAL_OR_OTHER'] as const;
export type LegalGroup = (typeof LEGAL_GROUPS)[number];

const COMMUNITY: ReadonlySet<string> = new Set(['CTO', 'CD', '35', '36']);
const DETAINED: ReadonlySet<string> = new Set(DETAINED_LEGAL_STATUS_CODES);

/** The legal group a status is reported under (practice reference, section 4). Takes a code, 'CTO', 'CD' or null. */
export function legalGroupOf(status: string | null): LegalGroup {
  if (status === '02') return 'S2';
  if (status === '03') return 'S3';
  if (status === null) return 'INFORMAL_OR_OTHER';
  if (COMMUNITY.has(status)) return 'COMMUNITY';
  return DETAINED.has(status) ? 'PART3' : 'INFORMAL_OR_OTHER';
}

/** One value for measures, which hold both in one field: the community status where there is one, else the code. */
export const measuredLegalStatus = (code: string | null, community: CommunityStatus | null): string | null =>
  community ?? code;
