import { randomUUID } from 'node:crypto';
import type { AppUnderTest, Caller } from './app.js';
import { inserter } from './provider.js';
import { aSupportedPerson, keepLists, type SupportedPerson, type SupportedPersonFacts } from './supported-person.js';

export interface SharedPerson extends SupportedPerson {
  readonly wardTeam: string;
}

/** Somebody of 36 with a ward team nobody has asked them about. */
export async function aPersonWithWardTeam({ admin, here }: AppUnderTest, facts: SupportedPersonFacts = {}): Promise<SharedPerson> {
  const person = await aSupportedPerson(admin, here, { ...facts, person: { date_of_birth: '1990-02-03', ...facts.person } });
  const wardTeam = await inserter(admin, here.organisationId)('sharing_party', { id: randomUUID(), person_id: person.personId, kind: 'WARD_TEAM', name: 'Ward team', sort_order: 1 });
  await keepLists(admin, here);
  return { ...person, wardTeam };
}

export const SHARE = { choice: 'SHARE', scope: ['MEETING_TIMES'], lasts: 'UNTIL_STOP', toldHow: 'SAID', capacity: 'HAS', isInformed: true } as const;

/** Records a choice about the ward team; a fault where that is refused. */
export async function chooses(caller: Caller, { personId, wardTeam }: SharedPerson, choice: object = {}): Promise<void> {
  const reply = await caller('post', `/people/${personId}/sharing-choices`, { partyId: wardTeam, ...SHARE, ...choice });
  if (reply.status !== 201) throw new Error(`the choice answered ${JSON.stringify(reply.body)}`);
}

/** What is told to the ward team, as the contract takes it. */
export const telling = ({ wardTeam }: SharedPerson, more: object = {}) => ({
  partyId: wardTeam,
  matters: ['MEETING_TIMES'],
  whatShared: 'The round is on Thursday at two',
  how: 'SPOKEN',
  sharedOn: '2026-11-23',
  wasPersonTold: true,
  ...more,
});
