import { openPerson } from '@alongside/contracts';
import { instantOfEpoch } from '@alongside/domain';
import { at, type Setting } from '../setting.js';
import { askFloor, type Workload } from '../workload.js';
import { supportedInTurn } from './supported-in-turn.js';

export const openingPerson = (setting: Setting, epoch: number): Workload => ({
  id: 'W3',
  title: 'open a case',
  gate: 2.5,
  aim: 1.6,
  pair(turn) {
    const { advocate, personId } = supportedInTurn(setting, turn);
    return {
      app: { method: 'GET', path: at(openPerson.path.replace(':personId', personId)), headers: { cookie: advocate.cookie } },
      floor: askFloor('W3', [setting.provider.organisationId, personId, setting.today, instantOfEpoch(epoch), JSON.stringify(advocate.allowedActions)]),
    };
  },
  // What the actor may do is the policy's, and the floor has none: it sends as long a list.
  comparable: ({ allowedActions, ...answer }) => ({ ...answer, allowedActions: typeof allowedActions }),
});
