import { compareAnswers } from './compare-answers.js';
import { figuresOfTimes, type Figures } from './figures.js';
import { interleave, Turns, type Servers } from './interleave.js';
import type { BenchOptions } from './options.js';
import type { Setting } from './setting.js';
import type { Workload } from './workload.js';
import { ownCaseload, teamList } from './workloads/caseload.js';
import { findingByName, findingByNumber } from './workloads/find-people.js';
import { loggingVisit } from './workloads/log-visit.js';
import { openingPerson } from './workloads/open-person.js';
import { quarterReport } from './workloads/quarter-report.js';
import { signingIn } from './workloads/sign-in.js';

const CLIENTS = [1, 8];
const SEGMENT_MS = 750;
const WARM_UP_MS = 1_000;
const WARM_UP_REQUESTS = 12;

/** Every workload, in the order they are measured: what writes comes last. */
export const workloadsOf = (setting: Setting, run: string, epoch: number): readonly Workload[] => [
  signingIn(setting, run),
  ownCaseload(setting),
  teamList(setting),
  openingPerson(setting, epoch),
  findingByName(setting),
  findingByNumber(setting),
  quarterReport(setting),
  loggingVisit(setting, run, epoch),
];

/** Compares, then measures, each workload with one client and with eight; tells each line as it comes. */
export async function measureAll(servers: Servers, workloads: readonly Workload[], { rounds }: BenchOptions, tell: (line: string) => void): Promise<Figures[]> {
  const figures: Figures[] = [];
  const pace = { rounds, segmentMs: SEGMENT_MS, warmUpMs: WARM_UP_MS, warmUpRequests: WARM_UP_REQUESTS };
  for (const workload of workloads) {
    const turns = new Turns();
    await compareAnswers(servers, workload, turns);
    for (const clients of CLIENTS) {
      const line = figuresOfTimes(workload, clients, await interleave(servers, workload, clients, pace, turns));
      figures.push(line);
      tell(`${workload.id} ${clients}: ${line.app.p50.toFixed(2)} ms, ${line.ratio.toFixed(2)} of the floor, ${line.isMet ? 'met' : 'missed'}`);
    }
  }
  return figures;
}
