import type { Page } from '@playwright/test';
import { nameOf, type Member } from './practice';
import type { Poison } from './poison';
import { poisonLegalStatus } from './poisoned-legal-status';
import { poisonSharing } from './poisoned-sharing';
import { readPerson, serviceOf } from './service';
import type { Body } from './text-fields';

export type Pages = Readonly<Record<'grace' | 'priya' | 'dan' | 'dee' | 'helen' | 'anybody', Page>>;

/** What holds payloads now, by id. */
export interface Poisoned {
  readonly referrals: readonly string[];
  readonly people: readonly string[];
}

/** How many people go on to be supported; the rest are signposted. */
const SUPPORTED = 5;
const PERSON: Body = { needs: [{ code: 'OTHER' }] };
const REFERRER: Body = { role: 'WARD_STAFF' };

const inTurn = async (count: number, work: (index: number) => Promise<unknown>): Promise<void> => {
  for (let index = 0; index < count; index += 1) await work(index);
};
const referralOf = (page: Page, id: string) => serviceOf(page).read<{ readonly version: number }>(`/referrals/${id}`);

/** Referrals from every door, until each field has held every payload that fits in it. Gives their ids. */
export async function poisonReferrals(poison: Poison, { grace, anybody }: Pages): Promise<readonly string[]> {
  const typed: Body = { service: 'IMHA', callerIsThePerson: false, referrer: REFERRER, person: PERSON };
  const ids: string[] = [];
  await poison.refusedBy(grace, 'typeReferral', { body: { ...typed, person: { ...PERSON, name: 'Kit' } } });
  await inTurn(poison.rounds('typeReferral', typed), async () => ids.push((await poison.with<{ readonly id: string }>(grace, 'typeReferral', { body: typed })).id));
  const kinds: readonly Body[] = [
    { kind: 'SELF', person: PERSON, reachBy: ['ON_THE_WARD'] },
    { kind: 'PROFESSIONAL', service: 'IMHA', referrer: REFERRER, person: PERSON },
    { kind: 'FAMILY', referrer: REFERRER, person: PERSON },
  ];
  // What a person is told to be has held everything by now; here it is the door's own fields, the longest of which take few rounds.
  for (const body of kinds) await inTurn(12, () => poison.with(anybody, 'sendReferral', { params: { provider: 'fenmoor' }, body }));
  return ids;
}

async function accepted(poison: Poison, grace: Page, referralId: string): Promise<void> {
  for (const [operation, body] of [['askReferrer', {}], ['noteAnswer', {}], ['acceptReferral', { priority: 'ROUTINE' }]] as const) {
    const { version } = await referralOf(grace, referralId);
    await poison.with(grace, operation, { params: { referralId }, body: { version, ...body } });
  }
}

interface Suggested {
  readonly referral: { readonly version: number };
  readonly items: readonly { readonly membershipId: string; readonly name: string }[];
}
async function offered(poison: Poison, { grace }: Pages, referralId: string, member: Member): Promise<string> {
  const { referral, items } = await serviceOf(grace).read<Suggested>(`/allocation/${referralId}`);
  const chosen = items.find(({ name }) => name === nameOf(member));
  if (!chosen) throw new Error(`${member} is not suggested.`);
  const { allocationId } = await poison.with<{ readonly allocationId: string }>(grace, 'allocate', { params: { referralId }, body: { version: referral.version, membershipId: chosen.membershipId } });
  return allocationId;
}

/** Everything that is written of somebody while they are supported. */
async function poisonPerson(poison: Poison, priya: Page, personId: string, count: (operation: string, body?: Body) => number): Promise<void> {
  const params = { personId };
  const now = new Date(Date.now() - 60_000).toISOString();
  const contact: Body = { kind: 'PERSON_CONTACT', mode: 'F2F', outcome: 'DELIVERED', privacy: 'PRIVATE', startedAt: now, writtenAt: now, minutes: 20, place: {} };
  await inTurn(count('logContact', contact), () => poison.with(priya, 'logContact', { params, body: contact }));
  const year = new Date(Date.now()).getFullYear() + 1;
  await inTurn(count('planVisit'), (index) => poison.with(priya, 'planVisit', { params, body: { on: `${year}-01-${String(11 + index)}`, at: '10:00', place: {} } }));
  await inTurn(count('addAction'), async () => {
    const { id, version } = await poison.with<{ readonly id: string; readonly version: number }>(priya, 'addAction', { params });
    await poison.with(priya, 'changeAction', { params: { actionId: id }, body: { version } });
  });
  await inTurn(count('addSharingParty'), async () => {
    const { partyId } = await poison.with<{ readonly partyId: string }>(priya, 'addSharingParty', { params, body: { kind: 'FRIEND' } });
    await poison.with(priya, 'recordSharingChoice', { params, body: { partyId, choice: 'DONT_SHARE', toldHow: 'SAID' } });
  });
}

async function corrected(poison: Poison, priya: Page, personId: string): Promise<void> {
  const { version } = await serviceOf(priya).read<{ readonly version: number }>(`/people/${personId}`);
  await poison.with(priya, 'correctPerson', { params: { personId }, body: { version, needs: [{ code: 'OTHER' }], place: {} } });
}

/** Some of those referrals become people who are supported, the others are turned away; all of it with payloads. */
export async function poisonPeople(poison: Poison, pages: Pages, referrals: readonly string[]): Promise<Poisoned> {
  const { grace, priya, dan } = pages;
  const people: string[] = [];
  for (const referralId of referrals.slice(0, SUPPORTED)) {
    await accepted(poison, grace, referralId);
    const allocationId = await offered(poison, pages, referralId, 'priya');
    const { personId } = await serviceOf(priya).post<{ readonly personId: string }>(`/allocations/${allocationId}/acceptance`);
    people.push(personId);
  }
  const share = (operation: string, body: Body = {}) => Math.ceil(poison.rounds(operation, body) / SUPPORTED);
  for (const personId of people) {
    await poisonPerson(poison, priya, personId, share);
    await poisonSharing(poison, pages, personId, share);
    await poisonLegalStatus(poison, priya, personId, share);
    const file = (await readPerson(priya, personId)).referrals[0];
    await poison.with(priya, 'openCase', { params: { referralId: file?.id ?? '' }, body: { version: file?.version ?? 1, instruction: 'INSTRUCTED' } });
  }
  await inTurn(poison.rounds('correctPerson'), (index) => corrected(poison, priya, people[index % SUPPORTED] ?? ''));
  for (const personId of people) await poison.with(dan, 'giveReason', { params: { personId }, body: { reason: 'OTHER' } });

  const talkedOver = referrals[SUPPORTED] ?? '';
  await accepted(poison, grace, talkedOver);
  const allocationId = await offered(poison, pages, talkedOver, 'priya');
  await poison.with(priya, 'discussAllocation', { params: { allocationId } });

  for (const referralId of referrals.slice(SUPPORTED + 1)) {
    const { version } = await referralOf(grace, referralId);
    await poison.with(grace, 'signpostReferral', { params: { referralId }, body: { version, reason: 'OUT_OF_AREA' } });
  }
  const last = (await readPerson(priya, people[0] ?? '')).referrals[0];
  await poison.with(priya, 'closeReferral', { params: { referralId: last?.id ?? '' }, body: { version: last?.version ?? 1, reason: 'DISCHARGED' } });
  return { referrals, people };
}
