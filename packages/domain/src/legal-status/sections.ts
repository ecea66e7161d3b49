import { localDate } from '../time/index.js';
import type { Commencements, DatedRow } from '../law/index.js';
import { rowOn } from '../law/index.js';
import type { LocalDate } from '../time/index.js';

export type AuthorityFamily = 'civil' | 'part3' | 'guardianship' | 'community';

export const CIVIL_SECTIONS: readonly string[] = ['2', '3', '4'];
/** Restricted by a court order or direction: no period to run out. */
export const RESTRICTED_SECTIONS: readonly string[] = ['37/41', '45A', '47/49', '48/49', 'CPIA5/41'];
/** Hospital orders, and directions that have their effect (ss.40, 47(3), 48(3)). */
export const HOSPITAL_ORDER_SECTIONS: readonly string[] = ['37', '47', '48', 'CPIA5'];
/** Orders and directions that end any earlier application or order (s.40(5)). */
export const REPLACING_SECTIONS: readonly string[] = [...RESTRICTED_SECTIONS, ...HOSPITAL_ORDER_SECTIONS];
export const HOLDING_SECTIONS = ['5(2)', '5(4)', '135', '136'] as const;
export type HoldingSection = (typeof HOLDING_SECTIONS)[number];
/** Whether a section holds somebody for hours only. */
export const isHoldingSection = (section: string): section is HoldingSection =>
  (HOLDING_SECTIONS as readonly string[]).includes(section);

const START = localDate('1983-09-30');
/** Months of each period of an authority that can be renewed, the last repeating. */
export const RENEWABLE_MONTHS = {
  civil: [
    { id: 'AUTHORITY-1983', from: START, to: null, value: [6, 6, 12], source: 'MHA 1983 s.20(1)-(2)', confidence: 'H' },
    { id: 'AUTHORITY-2025', from: null, to: null, value: [3, 3, 6, 12], source: 'MHA 2025 s.29', confidence: 'H' },
  ],
  order: [
    {
      id: 'AUTHORITY-1983',
      from: START,
      to: null,
      value: [6, 6, 12],
      source: 'MHA 1983 Sch.1 Pt 1 para 6',
      confidence: 'H',
    },
    { id: 'AUTHORITY-2025', from: null, to: null, value: [6, 6, 12], source: 'MHA 2025 s.29', confidence: 'H' },
  ],
  guardianship: [
    { id: 'AUTHORITY-1983', from: START, to: null, value: [6, 6, 12], source: 'MHA 1983 s.20', confidence: 'H' },
    { id: 'AUTHORITY-2025', from: null, to: null, value: [6, 6, 12], source: 'MHA 2025 s.29', confidence: 'H' },
  ],
  community: [
    {
      id: 'CTO-2008',
      from: localDate('2008-11-03'),
      to: null,
      value: [6, 6, 12],
      source: 'MHA 1983 s.20A',
      confidence: 'H',
    },
  ],
} satisfies Record<string, DatedRow<readonly number[]>[]>;
export type RenewableKind = keyof typeof RENEWABLE_MONTHS;

/** The row of lengths for a period that starts on a day; before the first row the first one is read. */
export function renewableMonths(
  kind: RenewableKind,
  startsOn: LocalDate,
  commenced: Commencements,
): DatedRow<readonly number[]> {
  const rows: readonly DatedRow<readonly number[]>[] = RENEWABLE_MONTHS[kind];
  const row = rowOn(rows, startsOn, commenced) ?? rows[0];
  if (!row) throw new RangeError(`no periods for ${kind}`);
  return row;
}

/** Which table of periods a section reads; null where nothing can be renewed. */
export function renewableKind(family: AuthorityFamily, section: string): RenewableKind | null {
  if (family === 'guardianship' || family === 'community') return family;
  if (section === '3') return 'civil';
  return HOSPITAL_ORDER_SECTIONS.includes(section) ? 'order' : null;
}
