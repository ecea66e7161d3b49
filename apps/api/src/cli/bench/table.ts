import type { AtRest } from './at-rest.js';
import { DECIDING_GATE_MS } from './deciding.js';
import type { Figures } from './figures.js';
import { RECALL_GATE } from './recall.js';

/** Everything that one run found. */
export interface Run {
  readonly figures: readonly Figures[];
  readonly recall: number | null;
  readonly rest: AtRest | null;
  /** D1, in milliseconds. */
  readonly deciding: number | null;
}

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const verdict = (isMet: boolean): string => (isMet ? 'met' : '**missed**');

const HEAD = [
  '| | Workload | Clients | p50 ms | p95 ms | Floor p50 | Floor p95 | Ratio | Gate | Aim | p95 / p50 | |',
  '|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|',
];

const lineOf = ({ workload, clients, app, floor, ratio, steadiness, isMet }: Figures): string =>
  `| ${workload.id} | ${workload.title} | ${clients} | ${ms(app.p50)} | ${ms(app.p95)} | ${ms(floor.p50)} | ${ms(floor.p95)} | ${ratio.toFixed(2)} | ${workload.gate.toFixed(1)} | ${workload.aim.toFixed(1)} | ${steadiness.toFixed(2)} | ${verdict(isMet)} |`;

/** The run as a table in Markdown, with what is not a ratio below it. */
export function tableOf({ figures, recall, rest, deciding }: Run): string {
  const found = recall === null ? [] : [`- W5 finds the person for ${(recall * 100).toFixed(1)} % of names with one mistake (gate ${RECALL_GATE * 100} %): ${verdict(recall >= RECALL_GATE)}`];
  const rested = rest === null ? [] : [
    `- W9 answers ${Math.round(rest.startMs)} ms after a cold start (gate 1,500, aim 1,000) and holds ${Math.round(rest.residentMiB)} MiB once started (gate 180, aim 130), ${Math.round(rest.residentAfterMiB)} MiB after the run: ${verdict(rest.isMet)}`,
  ];
  const decided = deciding === null ? [] : [`- D1 decides the right to an IMHA and every clock of a history of 40 events in ${deciding.toFixed(3)} ms (gate ${DECIDING_GATE_MS}): ${verdict(deciding < DECIDING_GATE_MS)}`];
  const measured = figures.length === 0 ? [] : [...HEAD, ...figures.map(lineOf), ''];
  return [...measured, ...found, ...rested, ...decided].join('\n');
}

export const isAllMet = ({ figures, recall, rest, deciding }: Run): boolean =>
  figures.every(({ isMet }) => isMet) && (recall === null || recall >= RECALL_GATE) && (rest === null || rest.isMet) && (deciding === null || deciding < DECIDING_GATE_MS);
