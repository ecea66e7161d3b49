import type { LegalEvent, LocalDate } from '@alongside/domain';
import { addDays } from '@alongside/domain/time';

type Bare = Omit<LegalEvent, 'at'>;
const england = { country: 'England' } as const;
const wales = { country: 'Wales' } as const;

/** One round of ten events, as a history that goes round and round has them: in, out, on an order, back. */
const ROUND: readonly (readonly [after: number, event: Bare])[] = [
  [0, { type: 'admitted', section: 'informal', hospital: england }],
  [3, { type: 'held', section: '5(2)' }],
  [4, { type: 'sectionApplied', section: '2' }],
  [20, { type: 'sectionApplied', section: '3' }],
  [60, { type: 'leaveGranted' }],
  [70, { type: 'absentWithoutLeave' }],
  [74, { type: 'returned' }],
  [120, { type: 'ctoMade', responsibleHospital: england }],
  [200, { type: 'ctoRecalled', hospital: wales }],
  [202, { type: 'ctoRevoked' }],
];
const ROUNDS = 4;
const DAYS_A_ROUND = 300;

/** A legal history of forty events that ends a few weeks before a day, with a power still running. */
export function fortyEvents(today: LocalDate): readonly LegalEvent[] {
  const first = addDays(today, -(ROUNDS * DAYS_A_ROUND) + 60);
  return Array.from({ length: ROUNDS }, (_, round) =>
    ROUND.map(([after, event]): LegalEvent => ({ at: addDays(first, round * DAYS_A_ROUND + after), ...event })),
  ).flat();
}
