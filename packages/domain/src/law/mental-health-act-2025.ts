import { localDate, type LocalDate } from '../time/index.js';

/**
 * What stands behind a provision here. `decided`: eligibility or the clocks of people change with it. `answered`: a rule
 * gives another answer when asked, and no clock of a person rests on it yet. `listed`: nothing is worked out from it.
 */
export const PROVISION_EFFECTS = ['decided', 'answered', 'listed'] as const;
export type ProvisionEffect = (typeof PROVISION_EFFECTS)[number];

/** One provision of the Mental Health Act 2025 (2025 c.33). `from` null: not commenced, listed and switched off. */
export interface Provision {
  readonly id: string;
  readonly section: string;
  readonly from: LocalDate | null;
  readonly effect: ProvisionEffect;
  readonly change: string;
}
const FIRST_DAY = localDate('2026-02-18');
/** The Act had no effect before it was passed, so nothing of it can begin earlier. */
export const ROYAL_ASSENT_2025 = localDate('2025-12-18');
const later =
  (effect: ProvisionEffect) =>
  <const Id extends string>(id: Id, section: string, change: string) => ({ id, section, from: null, effect, change });
const decided = later('decided');
const answered = later('answered');
const listed = later('listed');
const begun = <const Id extends string>(id: Id, section: string, change: string) => ({
  id,
  section,
  from: FIRST_DAY,
  effect: 'decided' as const,
  change,
});

const PROVISIONS = [
  begun('CD-TRIBUNAL', 'ss.30(2), 32, 35', 'Conditional discharge with conditions depriving of liberty'),
  decided('ENG-IMHA-2025', 's.40, Sch.3 para 6 (130CA)', 'English informal in-patients qualify'),
  listed('ENG-OPT-OUT-2025', 'Sch.3 para 6 (130CC)', 'The responsible person tells the provider about every patient'),
  listed('ENG-OUTREACH-2025', 'Sch.3 para 4 (130B(2C))', 'The provider arranges a visit to every compulsory patient'),
  listed('ENG-HELP-2025', 'Sch.3 para 4', 'Help with involvement in decisions, complaints and other services'),
  listed('ENG-DECLINING-2025', 'Sch.3 para 4(6)', 'Refusing consent to the provision of help'),
  listed('ENG-INFORMATION-2025', 'Sch.3 para 7 (130DA)', 'Information duty for informal patients only'),
  decided(
    'WAL-INFORMAL-2025',
    'Sch.3 para 8',
    'Informal means not detained under the Act, other legislation or a court order',
  ),
  listed('NOMINATED-PERSON-2025', 'ss.24-28, Sch.2', 'The nearest relative becomes the nominated person'),
  decided('AUTHORITY-2025', 's.29', 'Shorter periods of detention, guardianship and hospital order'),
  decided('S2-APPLICATION-2025', 's.30(1)(a)', 'Section 2 tribunal application within 21 days'),
  decided('S3-APPLICATION-2025', 's.30(1)(b)-(c)', 'Section 3 tribunal application within 3 months'),
  decided('REFERENCES-2025', 's.31', 'Earlier references to the tribunal'),
  answered('RESTRICTED-REFERENCE-2025', 's.33', 'Restricted patients referred at 12 months'),
  answered('BAR-2025', 's.26(b)(iii)', 'A barring report bars for 3 months'),
  listed('CTO-2025', 'ss.22, 27', 'Community clinician involved; the nominated person can object'),
  listed(
    'INFORMATION-2025',
    'ss.41-43',
    'Complaints information, repeated on renewal; conditionally discharged patients',
  ),
] as const satisfies readonly Provision[];
export type ProvisionId = (typeof PROVISIONS)[number]['id'];
export const PROVISION_IDS: readonly ProvisionId[] = PROVISIONS.map(({ id }) => id);

/**
 * The commencement list: its ids are the keys of `Commencements`. Source: 2025 c.33 s.56; no regulations found by 9
 * April 2026.
 */
export const MENTAL_HEALTH_ACT_2025: readonly (Provision & { readonly id: ProvisionId })[] = PROVISIONS;

/** Where a provision is read: 'MHA 2025 s.40, Sch.3 para 6 (130CA)'. */
export const provisionCitation = ({ section }: Pick<Provision, 'section'>): string => `MHA 2025 ${section}`;
