import { localDate, type LocalDate } from '../time/index.js';

/** One provision of the Mental Health Act 2025 (2025 c.33). `from` null: not commenced, listed and switched off. */
export interface Provision {
  readonly id: string;
  readonly section: string;
  readonly from: LocalDate | null;
  readonly change: string;
}
const FIRST_DAY = localDate('2026-02-18');
const later = (id: string, section: string, change: string): Provision => ({ id, section, from: null, change });
const begun = (id: string, section: string, change: string): Provision => ({ id, section, from: FIRST_DAY, change });

/**
 * The commencement list: its ids are the keys of `Commencements`. Source: 2025 c.33 s.56; no regulations found by 9
 * April 2026.
 */
export const MENTAL_HEALTH_ACT_2025: readonly Provision[] = [
  begun('CD-TRIBUNAL', 'ss.30(2), 32, 35', 'Conditional discharge with conditions depriving of liberty'),
  later('ENG-IMHA-2025', 's.40, Sch.3 para 6 (130CA)', 'English informal in-patients qualify'),
  later('ENG-OPT-OUT-2025', 'Sch.3 para 6 (130CC)', 'The responsible person tells the provider about every patient'),
  later('ENG-OUTREACH-2025', 'Sch.3 para 4 (130B(2C))', 'The provider arranges a visit to every compulsory patient'),
  later('ENG-HELP-2025', 'Sch.3 para 4', 'Help with involvement in decisions, complaints and other services'),
  later('ENG-DECLINING-2025', 'Sch.3 para 4(6)', 'Refusing consent to the provision of help'),
  later('ENG-INFORMATION-2025', 'Sch.3 para 7 (130DA)', 'Information duty for informal patients only'),
  later(
    'WAL-INFORMAL-2025',
    'Sch.3 para 8',
    'Informal means not detained under the Act, other legislation or a court order',
  ),
  later('NOMINATED-PERSON-2025', 'ss.24-28, Sch.2', 'The nearest relative becomes the nominated person'),
  later('AUTHORITY-2025', 's.29', 'Shorter periods of detention, guardianship and hospital order'),
  later('S2-APPLICATION-2025', 's.30(1)(a)', 'Section 2 tribunal application within 21 days'),
  later('S3-APPLICATION-2025', 's.30(1)(b)-(c)', 'Section 3 tribunal application within 3 months'),
  later('REFERENCES-2025', 's.31', 'Earlier references to the tribunal'),
  later('RESTRICTED-REFERENCE-2025', 's.33', 'Restricted patients referred at 12 months'),
  later('BAR-2025', 's.26(b)(iii)', 'A barring report bars for 3 months'),
  later('CTO-2025', 'ss.22, 27', 'Community clinician involved; the nominated person can object'),
  later(
    'INFORMATION-2025',
    'ss.41-43',
    'Complaints information, repeated on renewal; conditionally discharged patients',
  ),
];
