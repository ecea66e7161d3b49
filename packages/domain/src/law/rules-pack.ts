import { localDate, type LocalDate } from '../time/index.js';

/** The law as this package knows it. `checkedTo` is the last day on which the statute book was read for it. */
export interface RulesPack {
  readonly version: string;
  readonly checkedTo: LocalDate;
}
export const RULES_PACK: RulesPack = { version: '2026-04-09', checkedTo: localDate('2026-04-09') };
