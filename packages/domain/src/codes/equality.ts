/** Equality monitoring lists of the NHS Data Dictionary. Labels are the dictionary's own. */
export interface CodeRow {
  readonly code: string;
  readonly label: string;
}

export const GENDER_IDENTITIES = [
  { code: '1', label: 'Male (including trans man)' },
  { code: '2', label: 'Female (including trans woman)' },
  { code: '3', label: 'Non-binary' },
  { code: '4', label: 'Other (not listed)' },
  { code: 'Z', label: 'Not stated' },
  { code: 'X', label: 'Not known' },
] as const satisfies readonly CodeRow[];
export type GenderIdentity = (typeof GENDER_IDENTITIES)[number]['code'];
export const GENDER_IDENTITY_CODES: readonly GenderIdentity[] = GENDER_IDENTITIES.map(({ code }) => code);

/** Older lists use 4 for "not sure", so a record names the list it was coded with. */
export const SEXUAL_ORIENTATION_LIST = 'NHS-2';
export const SEXUAL_ORIENTATIONS = [
  { code: '1', label: 'Heterosexual or straight' },
  { code: '2', label: 'Gay or lesbian' },
  { code: '3', label: 'Bisexual' },
  { code: '4', label: 'Other (not listed)' },
  { code: 'U', label: 'Does not know or is not sure' },
  { code: 'Z', label: 'Not stated' },
  { code: '9', label: 'Not known' },
] as const satisfies readonly CodeRow[];
export type SexualOrientation = (typeof SEXUAL_ORIENTATIONS)[number]['code'];

export const RELIGION_GROUPS = [
  { code: 'A', label: "Baha'i" },
  { code: 'B', label: 'Buddhist' },
  { code: 'C', label: 'Christian' },
  { code: 'D', label: 'Hindu' },
  { code: 'E', label: 'Jain' },
  { code: 'F', label: 'Jewish' },
  { code: 'G', label: 'Muslim' },
  { code: 'H', label: 'Pagan' },
  { code: 'I', label: 'Sikh' },
  { code: 'J', label: 'Zoroastrian' },
  { code: 'K', label: 'Other' },
  { code: 'L', label: 'None' },
  { code: 'M', label: 'Declines to say' },
  { code: 'N', label: 'Unknown' },
] as const satisfies readonly CodeRow[];
export type ReligionGroup = (typeof RELIGION_GROUPS)[number]['code'];

/** Many may hold at once, except that NN and ZZ stand alone. */
export const DISABILITIES = [
  { code: '01', label: 'Behaviour and emotional' },
  { code: '02', label: 'Hearing' },
  { code: '03', label: 'Manual dexterity' },
  { code: '04', label: 'Memory or ability to concentrate, learn or understand' },
  { code: '05', label: 'Mobility and gross motor' },
  { code: '06', label: 'Perception of physical danger' },
  { code: '07', label: 'Personal, self care and continence' },
  { code: '08', label: 'Progressive conditions and physical health' },
  { code: '09', label: 'Sight' },
  { code: '10', label: 'Speech' },
  { code: 'XX', label: 'Other' },
  { code: 'NN', label: 'No disability' },
  { code: 'ZZ', label: 'Not stated' },
] as const satisfies readonly CodeRow[];
export type Disability = (typeof DISABILITIES)[number]['code'];

export const ACCOMMODATION_GROUPS = ['MA', 'HM', 'MH', 'HS', 'CH', 'CJ'] as const;
export type AccommodationGroup = (typeof ACCOMMODATION_GROUPS)[number];
export const SETTLED_ACCOMMODATION = ['Y', 'N', 'Z', '9'] as const;
export type SettledAccommodation = (typeof SETTLED_ACCOMMODATION)[number];
