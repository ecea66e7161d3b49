import { USUAL_RULES } from '@alongside/domain';

const { ackWD, allocateWD, firstContactWD, urgentElapsedHours } = USUAL_RULES.targets;
const workingDays = (measure: string, value: number, of: object = {}) => ({
  measure,
  unit: 'WORKING_DAYS',
  value,
  ...of,
});

/** The targets of a provider that has set none of its own (practice reference, section 2), in the form of `service_standard`. */
export const USUAL_STANDARDS: readonly object[] = [
  workingDays('ACKNOWLEDGE', ackWD),
  workingDays('ALLOCATE', allocateWD),
  { measure: 'URGENT_ATTEMPT', unit: 'HOURS', value: urgentElapsedHours },
  ...Object.entries(firstContactWD).flatMap(([service, byPriority]) =>
    Object.entries(byPriority).map(([priority, value]) => workingDays('FIRST_CONTACT', value, { service, priority })),
  ),
];
