import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext, type Page } from '@playwright/test';

/** Talks to the service as the member whose page this is: to lay out what a journey begins with, and to see what it left. */
export const serviceOf = (page: Page) => ({
  read: <Answer>(path: string): Promise<Answer> => answerOf(page.request.get(`/api${path}`), path),
  post: <Answer>(path: string, data: object = {}): Promise<Answer> => answerOf(page.request.post(`/api${path}`, { data, headers: { 'idempotency-key': randomUUID() } }), path),
});

async function answerOf<Answer>(asked: ReturnType<APIRequestContext['get']>, path: string): Promise<Answer> {
  const answer = await asked;
  expect(answer.ok(), `${path} answers ${answer.status()}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Answer;
}

interface Listed {
  readonly personId: string;
  readonly name: string | null;
}
/** The id of somebody on this member's list. */
export async function personNamed(page: Page, name: string): Promise<string> {
  const { items } = await serviceOf(page).read<{ readonly items: readonly Listed[] }>('/people?limit=100');
  const found = items.find((each) => each.name === name);
  if (!found) throw new Error(`${name} is not on this list.`);
  return found.personId;
}

export interface PersonRead {
  readonly timeline: readonly { readonly id: string; readonly type: string; readonly detail: Readonly<Record<string, unknown>> }[];
  readonly referrals: readonly { readonly id: string; readonly version: number; readonly state: string; readonly caseId: string | null; readonly closureReason: string | null }[];
  readonly actions: readonly { readonly title: string }[];
}
export const readPerson = (page: Page, personId: string) => serviceOf(page).read<PersonRead>(`/people/${personId}`);
export const contactsOf = async (page: Page, personId: string) => (await readPerson(page, personId)).timeline.filter(({ type }) => type === 'CONTACT');

interface Sent {
  readonly name: string;
  /** Part of the name of a ward; without one the referral goes to the provider's usual contract. */
  readonly ward?: string;
}
async function placeOf(page: Page, ward: string | undefined) {
  if (ward === undefined) return {};
  const { items } = await serviceOf(page).read<{ readonly items: readonly { readonly wardId: string }[] }>(`/providers/fenmoor/places?typed=${encodeURIComponent(ward)}`);
  return { place: { wardId: items[0]?.wardId } };
}
/** A referral by a nurse, as the public form sends it. */
export const refer = async (page: Page, { name, ward }: Sent) =>
  serviceOf(page).post<{ readonly reference: string }>('/providers/fenmoor/referrals', {
    kind: 'PROFESSIONAL', service: 'IMHA', referrer: { name: 'Jo Pell', role: 'WARD_STAFF' }, person: { name, ...(await placeOf(page, ward)) }, legalStatus: { code: '03' },
  });

interface Queued {
  readonly id: string;
  readonly reference: string;
}
/** A referral that a manager has accepted, and that waits for an advocate. */
export async function acceptedReferral(manager: Page, sent: Sent): Promise<string> {
  const service = serviceOf(manager);
  const { reference } = await refer(manager, sent);
  const { items } = await service.read<{ readonly items: readonly Queued[] }>('/referrals');
  const queued = items.find((each) => each.reference === reference);
  if (!queued) throw new Error(`${reference} is not in the queue.`);
  const { version } = await service.read<{ readonly version: number }>(`/referrals/${queued.id}`);
  await service.post(`/referrals/${queued.id}/acceptance`, { version, priority: 'ROUTINE', urgentTriggers: [], note: 'The ward rang and said so.' });
  return queued.id;
}

/** Gives it to an advocate, who takes it on; the person is theirs, without a case yet. */
export async function allocatedTo(manager: Page, advocate: Page, advocateName: string, name: string): Promise<string> {
  const service = serviceOf(manager);
  const referralId = await acceptedReferral(manager, { name });
  const { referral, items } = await service.read<{ readonly referral: { readonly version: number }; readonly items: readonly { readonly membershipId: string; readonly name: string }[] }>(`/allocation/${referralId}`);
  const chosen = items.find((each) => each.name === advocateName);
  if (!chosen) throw new Error(`${advocateName} is not suggested.`);
  const { allocationId } = await service.post<{ readonly allocationId: string }>(`/allocation/${referralId}`, { version: referral.version, membershipId: chosen.membershipId });
  const { personId } = await serviceOf(advocate).post<{ readonly personId: string }>(`/allocations/${allocationId}/acceptance`);
  return personId;
}
