import { localDate, type LocalDate } from '../time/index.js';
import { rowOn, type Commencements, type Country, type DatedRow } from '../law/index.js';

/** What one version of a scheme says, as data. */
export interface ImhaRules {
  /** The section that lists who qualifies: basis codes begin with it. */
  readonly section: 's130C' | 's130I';
  /** Whether sections 4 and 5 are left out, besides 135 and 136. */
  readonly excludesEmergencyAndHolding: boolean;
  /** The section that gives informal in-patients the right, or null. */
  readonly informal: 's130J(2)' | 's130CA' | null;
  /**
   * Whether the Act says of informal in-patients that nothing detains them, under any Act or by a court. Where it does
   * not, what another power does to the right is open.
   */
  readonly informalIsUndetained: boolean;
}
const original: ImhaRules = {
  section: 's130C',
  excludesEmergencyAndHolding: true,
  informal: null,
  informalIsUndetained: false,
};
const welsh: ImhaRules = { ...original, section: 's130I', excludesEmergencyAndHolding: false };
const on = (text: string): LocalDate => localDate(text);

/** Versions of the English scheme. */
export const ENGLISH_IMHA: readonly DatedRow<ImhaRules>[] = [
  {
    id: 'ENG-IMHA-1',
    from: on('2009-04-01'),
    to: on('2012-01-02'),
    value: original,
    source: 'MHA 1983 s.130C as first enacted',
    confidence: 'H',
  },
  {
    id: 'ENG-IMHA-2',
    from: on('2012-01-03'),
    to: on('2013-03-31'),
    value: original,
    source: 'Mental Health (Wales) Measure 2010 Sch.1',
    confidence: 'M',
  },
  {
    id: 'ENG-IMHA-3',
    from: on('2013-04-01'),
    to: null,
    value: original,
    source: 'MHA 1983 s.130C(4A)',
    confidence: 'H',
  },
  {
    id: 'ENG-IMHA-2025',
    from: null,
    to: null,
    value: { ...original, informal: 's130CA', informalIsUndetained: true },
    source: 'MHA 2025 s.40, Sch.3 para 6',
    confidence: 'H',
  },
];
/** Versions of the Welsh scheme. */
export const WELSH_IMHA: readonly DatedRow<ImhaRules>[] = [
  {
    id: 'WAL-IMHA-1',
    from: on('2008-11-03'),
    to: on('2012-01-02'),
    value: original,
    source: 'MHA 1983 s.130C as first enacted',
    confidence: 'M',
  },
  {
    id: 'WAL-IMHA-2',
    from: on('2012-01-03'),
    to: on('2012-04-01'),
    value: welsh,
    source: 'MHA 1983 ss.130E, 130F, 130I',
    confidence: 'M',
  },
  {
    id: 'WAL-IMHA-3',
    from: on('2012-04-02'),
    to: null,
    value: { ...welsh, informal: 's130J(2)' },
    source: 'MHA 1983 s.130J',
    confidence: 'H',
  },
  {
    id: 'WAL-INFORMAL-2025',
    from: null,
    to: null,
    value: { ...welsh, informal: 's130J(2)', informalIsUndetained: true },
    source: 'MHA 2025 Sch.3 para 8',
    confidence: 'H',
  },
];

/** The version of a country's scheme in force on a day, or null before it began. */
export const imhaRulesOn = (country: Country, day: LocalDate, commenced: Commencements): DatedRow<ImhaRules> | null =>
  rowOn(country === 'England' ? ENGLISH_IMHA : WELSH_IMHA, day, commenced);
