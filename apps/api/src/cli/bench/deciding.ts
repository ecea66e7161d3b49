import { performance } from 'node:perf_hooks';
import { clocksFor, decideImha, type LocalDate } from '@alongside/domain';
import { ENGLAND_AND_WALES } from '@alongside/domain/time';
import { fortyEvents } from './forty-events.js';
import { quantile } from './quantile.js';

export const DECIDING_GATE_MS = 0.2;
const SAMPLES = 1_000;
const DECISIONS_A_SAMPLE = 5;
const WARM_UP = 1_000;

/**
 * D1: the right to an IMHA and every clock of one person with forty events in their history, in milliseconds, the middle
 * of many. No floor: this is arithmetic, and the gate is a time.
 */
export function decidingMs(today: LocalDate): number {
  const timeline = fortyEvents(today);
  const decide = () => {
    decideImha({ dateOfBirth: null, timeline }, today);
    clocksFor({ timeline }, ENGLAND_AND_WALES, today);
  };
  for (let n = 0; n < WARM_UP; n += 1) decide();
  const times = Array.from({ length: SAMPLES }, () => {
    const began = performance.now();
    for (let n = 0; n < DECISIONS_A_SAMPLE; n += 1) decide();
    return (performance.now() - began) / DECISIONS_A_SAMPLE;
  });
  return quantile(times, 0.5);
}
