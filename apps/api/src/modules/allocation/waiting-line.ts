import { clockLevel, daysLeft } from '@alongside/domain/clocks';
import type { LocalDate } from '@alongside/domain';
import type { WaitingRow } from './waiting.repository.js';

/** A waiting referral with how much time is left for a first visit. */
export function waitingLine({ needs, ...row }: WaitingRow, today: LocalDate) {
  const due = row.firstContactDueOn;
  return {
    ...row,
    needs: [...needs],
    daysLeft: due && daysLeft(due, today),
    level: due ? clockLevel(due, today) : ('ordinary' as const),
  };
}
