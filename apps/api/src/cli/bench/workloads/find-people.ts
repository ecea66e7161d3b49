import { findPeople } from '@alongside/contracts';
import { Seeded } from '../../seed/sized/seeded.js';
import { withOneSlip } from '../one-slip.js';
import { at, inTurn, type Setting } from '../setting.js';
import { askFloor, type Ask, type Workload } from '../workload.js';

export const finding = (cookie: string, typed: string): Ask => ({ method: 'POST', path: at(findPeople.path), headers: { cookie }, body: { typed } });

export function findingByName({ provider, manager }: Setting): Workload {
  const random = new Seeded(5);
  const typed = provider.names.map(({ name }) => withOneSlip(name, random));
  return {
    id: 'W5',
    title: 'person search',
    gate: 2.2,
    aim: 1.5,
    pair(turn) {
      const name = inTurn(typed, turn);
      return { app: finding(manager.cookie, name), floor: askFloor('W5', [provider.organisationId, name]) };
    },
  };
}

export const findingByNumber = ({ provider, manager }: Setting): Workload => ({
  id: 'W5n',
  title: 'NHS number',
  gate: 3.5,
  aim: 2.5,
  pair(turn) {
    const number = inTurn(provider.nhsNumbers, turn);
    return { app: finding(manager.cookie, number), floor: askFloor('W5n', [provider.organisationId, number]) };
  },
});
