import type { LocalDate } from '@alongside/domain';
import type { LegalRow } from './clock.repository.js';
import type { WorkedOutClock } from './worked-out-clock.js';

/** The law's clocks for the status that the dated history ends in. */
export function lawClocks(_history: readonly LegalRow[], _nation: 'England' | 'Wales', _today: LocalDate): WorkedOutClock[] {
  return [];
}
