import { CLOCK_RULES, type RuledClock } from '../clocks/clock-rules.js';
import type { ClockRow } from '../clocks/clock.js';
import type { Confidence, DatedRow, OpenPoint } from '../law/index.js';
import { RENEWABLE_MONTHS, type RenewableKind } from '../legal-status/sections.js';
import { since, type Rule, type RuleArea, type RuleVersion } from './rule.js';

const AREA: Readonly<Record<RuledClock, RuleArea>> = {
  S2_DETENTION: 'detention',
  S4_EMERGENCY: 'detention',
  S5_2: 'detention',
  S5_4: 'detention',
  S135: 'detention',
  S136: 'detention',
  CTO_RECALL: 'detention',
  RENEWAL_EXAM_WINDOW: 'detention',
  S2_TRIBUNAL_WINDOW: 'tribunal',
  S3_TRIBUNAL_WINDOW: 'tribunal',
  GUARDIANSHIP_TRIBUNAL_WINDOW: 'tribunal',
  GUARDIANSHIP_ORDER_TRIBUNAL_WINDOW: 'tribunal',
  GUARDIANSHIP_TO_HOSPITAL_TRIBUNAL_WINDOW: 'tribunal',
  CTO_TRIBUNAL_WINDOW: 'tribunal',
  CTO_REVOKED_TRIBUNAL_WINDOW: 'tribunal',
  TRANSFER_DIRECTION_TRIBUNAL_WINDOW: 'tribunal',
  HOSPITAL_ORDER_TRIBUNAL_WINDOW: 'tribunal',
  RESTRICTED_TRIBUNAL_WINDOW: 'tribunal',
  RESTRICTED_TRIBUNAL_WINDOW_NTH: 'tribunal',
  COND_DISCHARGE_TRIBUNAL_WINDOW: 'tribunal',
  COND_DISCHARGE_DOL_TRIBUNAL_WINDOW: 'tribunal',
  NR_BAR_TRIBUNAL_WINDOW: 'tribunal',
  NR_DISPLACED_TRIBUNAL_WINDOW: 'tribunal',
  HEARING_S2_FTT: 'tribunal',
  S68_SIX_MONTH_REFERENCE: 'references',
  S68_LATER_REFERENCE: 'references',
  CTO_REFERENCE: 'references',
  LONG_STOP_REFERENCE: 'references',
  LONG_STOP_REFERENCE_UNDER_18: 'references',
  RECALL_REFERENCE: 'references',
  RESTRICTED_REFERENCE: 'references',
  COND_DISCHARGE_DOL_REFERENCE: 'references',
  NR_DISCHARGE_NOTICE: 'other-limits',
  NR_BAR_PERIOD: 'other-limits',
  CTO_CERTIFICATE_EXEMPTION: 'other-limits',
  SAR: 'other-limits',
};
const OPEN: Partial<Readonly<Record<RuledClock, readonly OpenPoint[]>>> = {
  RENEWAL_EXAM_WINDOW: ['month-end-renewal'],
  S3_TRIBUNAL_WINDOW: ['application-roll'],
  GUARDIANSHIP_TRIBUNAL_WINDOW: ['application-roll'],
  CTO_TRIBUNAL_WINDOW: ['application-roll'],
  COND_DISCHARGE_DOL_TRIBUNAL_WINDOW: ['liberty-conditions-before-2026'],
  COND_DISCHARGE_DOL_REFERENCE: ['liberty-conditions-before-2026'],
  S68_SIX_MONTH_REFERENCE: ['unlisted-application'],
  HEARING_S2_FTT: ['wales-listing'],
  CTO_CERTIFICATE_EXEMPTION: ['medicine-certificate-day'],
};

const lengthVersion = (code: RuledClock, { value, id, ...row }: ClockRow): RuleVersion => ({
  ...row,
  id: id === '' ? code : id,
  says: { kind: 'length', unit: value.unit, length: value.length, opensAfter: value.opensAfter ?? 0 },
});
const rows: Readonly<Record<RuledClock, readonly ClockRow[]>> = CLOCK_RULES;
const isRuled = (code: string): code is RuledClock => Object.hasOwn(CLOCK_RULES, code);
const fixed: readonly Rule<RuledClock, never>[] = Object.keys(CLOCK_RULES)
  .filter(isRuled)
  .map((code) => ({
    id: code,
    area: AREA[code],
    versions: rows[code].map((row) => lengthVersion(code, row)),
    answers: [],
    openPoints: OPEN[code] ?? [],
  }));

const periods = (row: DatedRow<readonly number[]>, id: string, source = row.source): RuleVersion => ({
  id,
  from: row.from,
  to: row.to,
  source,
  confidence: row.confidence,
  says: { kind: 'periods', months: row.value },
});
const renewable = <const Id extends string>(id: Id, kind: RenewableKind): Rule<Id, never> => ({
  id,
  area: 'detention',
  versions: RENEWABLE_MONTHS[kind].map((row) => periods(row, `${kind}-${row.id}`)),
  answers: [],
  openPoints: ['month-end-renewal'],
});

/** Limits that the code reckons and no table of lengths holds; a test compares each with the answer it gives. */
const reckoned = <const Id extends string>(
  id: Id,
  area: RuleArea,
  version: RuleVersion,
  openPoints: readonly OpenPoint[] = [],
): Rule<Id, never> => ({ id, area, versions: [version], answers: [], openPoints });
const reckonedHere = (id: string, from: string, source: string, confidence: Confidence = 'H'): RuleVersion =>
  since(from, id, source, confidence);

/** Every period, window, reference and limit. Source: MHA 1983 Parts 2, 3 and 5; rules of the tribunal. */
export const CLOCK_RULES_READ = [
  ...fixed,
  renewable('S3_AUTHORITY', 'civil'),
  renewable('HOSPITAL_ORDER_AUTHORITY', 'order'),
  renewable('GUARDIANSHIP_AUTHORITY', 'guardianship'),
  renewable('CTO_PERIOD', 'community'),
  {
    id: 'CTO_REVOKED_AUTHORITY',
    area: 'detention',
    versions: RENEWABLE_MONTHS.civil.map((row) => periods(row, `CTO_REVOKED_${row.id}`, `MHA 1983 s.17G(5); ${row.source}`)),
    answers: [],
    openPoints: [],
  } satisfies Rule<'CTO_REVOKED_AUTHORITY', never>,
  reckoned('REMAND_LIMIT', 'detention', reckonedHere('REMAND_LIMIT', '1983-09-30', 'MHA 1983 ss.35(7), 36(6)', 'M')),
  reckoned('INTERIM_ORDER_LIMIT', 'detention', reckonedHere('INTERIM_ORDER_LIMIT', '1983-09-30', 'MHA 1983 s.38(5)', 'M')),
  reckoned(
    'AWOL_RETAKE',
    'detention',
    reckonedHere('AWOL_RETAKE', '2008-11-03', 'MHA 1983 s.18(4)-(5); MHA 1983 s.41(3)(d)'),
    ['absence-from-court-order'],
  ),
  reckoned('AWOL_EXTENSION', 'detention', reckonedHere('AWOL_EXTENSION', '1996-04-01', 'MHA 1983 s.21(1)-(2)'), [
    'section-2-absence',
    'absence-from-court-order',
  ]),
  reckoned('EXTENDED_AUTHORITY', 'detention', reckonedHere('EXTENDED_AUTHORITY', '1983-09-30', 'MHA 1983 ss.21, 22, 29(4)')),
  reckoned(
    'RENEWAL_TRIBUNAL_WINDOW',
    'tribunal',
    reckonedHere('RENEWAL_TRIBUNAL_WINDOW', '1983-09-30', 'MHA 1983 s.66(1)(f), (fza), (2)(f), (fza)'),
  ),
  reckoned('ORDER_BENEATH', 'tribunal', reckonedHere('ORDER_BENEATH', '2008-11-03', 'MHA 1983 s.69(3)-(5)')),
  reckoned(
    'RECALLED_WINDOW',
    'tribunal',
    reckonedHere('RECALLED_WINDOW', '1983-09-30', 'MHA 1983 s.75(1)(b)'),
  ),
  reckoned(
    'COND_DISCHARGE_LATER_WINDOWS',
    'tribunal',
    reckonedHere('COND_DISCHARGE_LATER_WINDOWS', '1983-09-30', 'MHA 1983 s.75(2)-(2A)'),
  ),
] as const;
