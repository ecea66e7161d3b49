/** Ethnic category, NHS Data Dictionary (2001 census, 16+1), the mandatory one. Letters I, O and Q are not used. */
export const ETHNIC_GROUPS = ['White', 'Mixed', 'Asian', 'Black', 'Other', 'Not stated', 'Not known'] as const;
export type EthnicGroup = (typeof ETHNIC_GROUPS)[number];

export interface EthnicCategoryRow {
  readonly code: string;
  readonly label: string;
  /** The Government Statistical Service grouping: Chinese stands with Asian, although 2001 put it under Other. */
  readonly group: EthnicGroup;
}

export const ETHNIC_CATEGORIES = [
  { code: 'A', label: 'White British', group: 'White' },
  { code: 'B', label: 'White Irish', group: 'White' },
  { code: 'C', label: 'Any other White background', group: 'White' },
  { code: 'D', label: 'White and Black Caribbean', group: 'Mixed' },
  { code: 'E', label: 'White and Black African', group: 'Mixed' },
  { code: 'F', label: 'White and Asian', group: 'Mixed' },
  { code: 'G', label: 'Any other mixed background', group: 'Mixed' },
  { code: 'H', label: 'Indian', group: 'Asian' },
  { code: 'J', label: 'Pakistani', group: 'Asian' },
  { code: 'K', label: 'Bangladeshi', group: 'Asian' },
  { code: 'L', label: 'Any other Asian background', group: 'Asian' },
  { code: 'M', label: 'Caribbean', group: 'Black' },
  { code: 'N', label: 'African', group: 'Black' },
  { code: 'P', label: 'Any other Black background', group: 'Black' },
  { code: 'R', label: 'Chinese', group: 'Asian' },
  { code: 'S', label: 'Any other ethnic group', group: 'Other' },
  { code: 'Z', label: 'Not stated', group: 'Not stated' },
  { code: '99', label: 'Not known', group: 'Not known' },
] as const satisfies readonly EthnicCategoryRow[];

export type EthnicCategory = (typeof ETHNIC_CATEGORIES)[number]['code'];
export const ETHNIC_CATEGORY_CODES: readonly EthnicCategory[] = ETHNIC_CATEGORIES.map(({ code }) => code);
/** 'Not stated' is an answer; this one is missing data. */
export const ETHNICITY_NOT_KNOWN = '99' satisfies EthnicCategory;

const GROUP_OF: ReadonlyMap<string, EthnicGroup> = new Map(ETHNIC_CATEGORIES.map(({ code, group }) => [code, group]));
/** The published group of a category; a code that is not in the list is missing data. */
export const ethnicGroupOf = (category: string | null): EthnicGroup =>
  (category === null ? undefined : GROUP_OF.get(category)) ?? 'Not known';
