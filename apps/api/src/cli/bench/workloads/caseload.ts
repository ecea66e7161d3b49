import { listPeople } from '@alongside/contracts';
import { at, inTurn, type Setting } from '../setting.js';
import { askFloor, type Workload } from '../workload.js';

export const ownCaseload = ({ provider, today, advocates }: Setting): Workload => ({
  id: 'W2',
  title: 'my caseload',
  gate: 2.5,
  aim: 1.5,
  pair(turn) {
    const { cookie, membershipId } = inTurn(advocates, turn);
    return {
      app: { method: 'GET', path: at(listPeople.path), headers: { cookie } },
      floor: askFloor('W2', [provider.organisationId, today, membershipId]),
    };
  },
});

export const teamList = ({ provider, today, manager: { cookie, membershipId } }: Setting): Workload => ({
  id: 'W2t',
  title: 'team list',
  gate: 1.0,
  aim: 0.4,
  pair: () => ({
    app: { method: 'GET', path: at(listPeople.path), headers: { cookie } },
    floor: askFloor('W2t', [provider.organisationId, today, membershipId]),
  }),
});
