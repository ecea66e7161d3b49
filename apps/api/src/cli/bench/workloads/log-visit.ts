import { logContact } from '@alongside/contracts';
import { instantOfEpoch } from '@alongside/domain';
import { at, type Setting } from '../setting.js';
import { askFloor, type Workload } from '../workload.js';
import { supportedInTurn } from './supported-in-turn.js';

const MINUTES = 25;
/** How the run's own contacts are known afterwards, to be taken out again. */
export const BENCH_NOTE = 'Written by the bench';

export const loggingVisit = (setting: Setting, run: string, epoch: number): Workload => ({
  id: 'W4',
  title: 'log a visit',
  gate: 4.5,
  aim: 3.0,
  pair(turn) {
    const { advocate, personId } = supportedInTurn(setting, turn);
    const startedAt = instantOfEpoch(epoch - 3_600_000 + turn);
    const visit = { kind: 'PERSON_CONTACT', mode: 'F2F', outcome: 'DELIVERED', privacy: 'PRIVATE', startedAt, minutes: MINUTES, note: BENCH_NOTE, writtenAt: startedAt };
    return {
      app: {
        method: 'POST',
        path: at(logContact.path.replace(':personId', personId)),
        headers: { cookie: advocate.cookie, 'idempotency-key': `${run}-${turn}` },
        body: visit,
      },
      floor: askFloor('W4', [setting.provider.organisationId, personId, advocate.membershipId, startedAt, MINUTES, BENCH_NOTE]),
    };
  },
  // Each contact has its own id.
  comparable: ({ id, ...answer }) => ({ ...answer, id: typeof id }),
});
