import { rowOn, versionOf, type Commencements, type Confidence } from '../law/index.js';
import { localDate, type LocalDate } from '../time/index.js';
import { NoRuleOnDate, type ClockLength, type ClockRow } from './clock.js';

const ACT_1983 = '1983-09-30';
const ACT_2007 = '2008-11-03';
const row = (from: string | null, value: ClockLength, source: string, id = '', confidence: Confidence = 'H') => ({
  id,
  from: from === null ? null : localDate(from),
  to: null,
  value,
  source,
  confidence,
});
const days = (length: number): ClockLength => ({ unit: 'days', length });
const months = (length: number, opensAfter = 0): ClockLength => ({ unit: 'months', length, opensAfter });
const hours = (length: number): ClockLength => ({ unit: 'hours', length });
const until = (each: ClockRow, to: string): ClockRow => ({ ...each, to: localDate(to) });

/**
 * Every fixed length, with its dates and source. A reform is a new row; a row with no date is enacted and not
 * commenced.
 */
export const CLOCK_RULES = {
  S2_DETENTION: [row(ACT_1983, days(28), 'MHA 1983 s.2(4)')],
  S2_TRIBUNAL_WINDOW: [
    row(ACT_1983, days(14), 'MHA 1983 s.66(2)(a)'),
    row(null, days(21), 'MHA 2025 s.30(1)(a)', 'S2-APPLICATION-2025'),
  ],
  S3_TRIBUNAL_WINDOW: [
    row(ACT_1983, months(6), 'MHA 1983 s.66(1)(b), (2)(b)'),
    row(null, months(3), 'MHA 2025 s.30(1)(b)', 'S3-APPLICATION-2025'),
  ],
  GUARDIANSHIP_TRIBUNAL_WINDOW: [row(ACT_1983, months(6), 'MHA 1983 s.66(1)(c), (2)(c)')],
  GUARDIANSHIP_ORDER_TRIBUNAL_WINDOW: [row(ACT_1983, months(6), 'MHA 1983 s.69(1)(b)(i)')],
  CTO_TRIBUNAL_WINDOW: [row(ACT_2007, months(6), 'MHA 1983 s.66(1)(ca), (2)(ca)')],
  CTO_REVOKED_TRIBUNAL_WINDOW: [row(ACT_2007, months(6), 'MHA 1983 s.66(1)(cb), (2)(cb)')],
  GUARDIANSHIP_TO_HOSPITAL_TRIBUNAL_WINDOW: [
    row(ACT_1983, months(6), 'MHA 1983 s.66(1)(e), (2)(e)'),
    row(null, months(3), 'MHA 2025 s.30(1)(c)', 'S3-APPLICATION-2025'),
  ],
  TRANSFER_DIRECTION_TRIBUNAL_WINDOW: [row(ACT_1983, months(6), 'MHA 1983 s.69(2)')],
  HOSPITAL_ORDER_TRIBUNAL_WINDOW: [row(ACT_1983, months(12, 6), 'MHA 1983 s.40(4), Sch.1 Pt 1 paras 6, 9')],
  RESTRICTED_TRIBUNAL_WINDOW: [row(ACT_1983, months(12, 6), 'MHA 1983 s.70(a)')],
  RESTRICTED_TRIBUNAL_WINDOW_NTH: [row(ACT_1983, months(12), 'MHA 1983 s.70(b)')],
  NR_DISPLACED_TRIBUNAL_WINDOW: [row(ACT_1983, months(12), 'MHA 1983 s.66(1)(h), (2)(g)')],
  COND_DISCHARGE_TRIBUNAL_WINDOW: [row(ACT_1983, months(24, 12), 'MHA 1983 s.75(2)')],
  COND_DISCHARGE_DOL_TRIBUNAL_WINDOW: [row('2026-02-18', months(12, 6), 'MHA 1983 s.75(2A)', 'CD-TRIBUNAL')],
  COND_DISCHARGE_DOL_REFERENCE: [row('2026-02-18', months(12), 'MHA 1983 s.75(2C)-(2E)', 'CD-TRIBUNAL')],
  NR_BAR_TRIBUNAL_WINDOW: [row(ACT_1983, days(28), 'MHA 1983 s.66(1)(g), (2)(d)')],
  NR_BAR_PERIOD: [
    row(ACT_1983, months(6), 'MHA 1983 s.25(1)(b)'),
    row(null, months(3), 'MHA 2025 s.26(b)(iii)', 'BAR-2025'),
  ],
  CTO_CERTIFICATE_EXEMPTION: [row(ACT_2007, months(1), 'MHA 1983 s.64B(4)')],
  RENEWAL_EXAM_WINDOW: [row(ACT_1983, months(2), 'MHA 1983 ss.20(3), (6), 20A(4)', '', 'M')],
  S68_SIX_MONTH_REFERENCE: [
    row(ACT_2007, months(6), 'MHA 1983 s.68(2)-(5)'),
    row(null, months(3), 'MHA 2025 s.31', 'REFERENCES-2025'),
  ],
  S68_LATER_REFERENCE: [row(null, months(12), 'MHA 2025 s.31', 'REFERENCES-2025')],
  CTO_REFERENCE: [row(null, months(6), 'MHA 2025 s.31', 'REFERENCES-2025')],
  LONG_STOP_REFERENCE: [
    row(ACT_2007, months(36), 'MHA 1983 s.68(6)'),
    row(null, months(12), 'MHA 2025 s.31', 'REFERENCES-2025'),
  ],
  LONG_STOP_REFERENCE_UNDER_18: [row(ACT_2007, months(12), 'MHA 1983 s.68(6)')],
  RECALL_REFERENCE: [row(ACT_1983, months(1), 'MHA 1983 s.75(1)(a)', '', 'M')],
  RESTRICTED_REFERENCE: [
    row(ACT_1983, months(36), 'MHA 1983 s.71(2)'),
    row(null, months(12), 'MHA 2025 s.33', 'RESTRICTED-REFERENCE-2025'),
  ],
  S4_EMERGENCY: [row(ACT_1983, hours(72), 'MHA 1983 s.4(4)')],
  S5_2: [row(ACT_1983, hours(72), 'MHA 1983 s.5(2), (5)')],
  S5_4: [row(ACT_1983, hours(6), 'MHA 1983 s.5(4)')],
  S135: [
    until(row(ACT_1983, hours(72), 'MHA 1983 s.135(3) as first enacted'), '2017-12-10'),
    row('2017-12-11', hours(24), 'MHA 1983 ss.135(3ZA), 136B'),
  ],
  S136: [
    until(row(ACT_1983, hours(72), 'MHA 1983 s.136(2) as first enacted'), '2017-12-10'),
    row('2017-12-11', hours(24), 'MHA 1983 ss.136(2A), 136B'),
  ],
  CTO_RECALL: [row(ACT_2007, hours(72), 'MHA 1983 s.17F(6), (8)')],
  NR_DISCHARGE_NOTICE: [row(ACT_1983, hours(72), 'MHA 1983 s.25(1)')],
  HEARING_S2_FTT: [
    until(row('2008-11-03', days(7), 'HESC Rules 2008 r.37(1)', 'FTT-S2-HEARING'), '2020-04-09'),
    until(row('2020-04-10', days(10), 'SI 2020/416', 'FTT-S2-HEARING'), '2022-09-25'),
    until(row('2022-09-26', days(7), 'HESC Rules 2008 r.37(1)', 'FTT-S2-HEARING', 'M'), '2022-10-31'),
    row('2022-11-01', days(10), 'HESC Rules 2008 r.37(1) as amended in 2022', 'FTT-S2-HEARING', 'M'),
  ],
  SAR: [row('2018-05-25', months(1), 'UK GDPR art.12(3)')],
} satisfies Record<string, ClockRow[]>;
export type RuledClock = keyof typeof CLOCK_RULES;

export interface ClockRule {
  readonly value: ClockLength;
  readonly citation: string;
  readonly ruleVersion: string;
}
/** The version of a clock's rule on the day of the event that starts it. Throws `NoRuleOnDate` if there was none. */
export function clockRule(code: RuledClock, on: LocalDate, commenced: Commencements): ClockRule {
  const rows: readonly ClockRow[] = CLOCK_RULES[code];
  const found = rowOn(rows, on, commenced);
  if (!found) throw new NoRuleOnDate(code, on);
  const named = found.id === '' ? { ...found, id: code } : found;
  return { value: found.value, citation: found.source, ruleVersion: versionOf(named, commenced) };
}
