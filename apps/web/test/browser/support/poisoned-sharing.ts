import type { Page } from '@playwright/test';
import type { Poison } from './poison';
import { serviceOf } from './service';
import type { Body } from './text-fields';

const inTurn = async (count: number, work: () => Promise<unknown>): Promise<void> => {
  for (let index = 0; index < count; index += 1) await work();
};

/** What is told, asked of a manager and asked of holders of records, each with payloads wherever somebody types. */
export async function poisonSharing(
  poison: Poison,
  { grace, priya }: Readonly<Record<'grace' | 'priya', Page>>,
  personId: string,
  count: (operation: string, body?: Body) => number,
): Promise<void> {
  const params = { personId };
  const { today } = await serviceOf(priya).read<{ readonly today: string }>('/people');
  // a letter by email may not name the person, and here the person is called by a payload: it is written down as spoken
  const told: Body = { outside: 'SUPERVISOR', matters: ['WHAT_I_SAID'], how: 'SPOKEN', sharedOn: today, wasPersonTold: false, mail: { to: 'ward@payload.example' } };
  await inTurn(count('recordDisclosure', told), () => poison.with(priya, 'recordDisclosure', { params, body: told }));

  const { partyId } = await serviceOf(priya).post<{ readonly partyId: string }>(`/people/${personId}/sharing-parties`, { kind: 'OTHER', name: 'Somebody' });
  await serviceOf(priya).post(`/people/${personId}/sharing-choices`, { partyId, choice: 'DONT_SHARE', toldHow: 'SAID', capacity: 'HAS' });
  const asked = { partyId, matters: ['WHAT_I_SAID'], how: 'SPOKEN', sharedOn: today, wasPersonTold: true, whatShared: 'Asked', override: 'serious_harm_to_self', reason: 'Asked' };
  await inTurn(count('decideDisclosure', { isAllowed: false }), async () => {
    const { id, version } = await serviceOf(priya).post<{ readonly id: string; readonly version: number }>(`/people/${personId}/disclosures`, asked);
    await poison.with(grace, 'decideDisclosure', { params: { disclosureId: id }, body: { version, isAllowed: false } });
  });

  const request: Body = { holder: 'HOSPITAL', record: 'hospital_detention_or_treatment', askedOn: today, chaseOn: today };
  const answer: Body = { answer: 'PARTLY', answeredOn: today };
  await inTurn(Math.max(count('askForRecords', request), count('noteRecordsAnswer', answer)), async () => {
    const { id, version } = await poison.with<{ readonly id: string; readonly version: number }>(priya, 'askForRecords', { params, body: request });
    await poison.with(priya, 'noteRecordsAnswer', { params: { recordsRequestId: id }, body: { version, ...answer } });
  });
}
