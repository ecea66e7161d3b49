import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Poison } from './poison';
import type { Pages, Poisoned } from './poisoned-practice';
import { serviceOf } from './service';
import type { Body } from './text-fields';

/** Puts right what other journeys read. */
type PutRight = () => Promise<void>;
const inTurn = async (count: number, work: (index: number) => Promise<unknown>): Promise<void> => {
  for (let index = 0; index < count; index += 1) await work(index);
};

interface Versioned {
  readonly version: number;
}
/** What an answer tells, as the operation that changes it takes it: an address that is not there is left out. */
const only = (names: readonly string[], from: object): Body =>
  Object.fromEntries(Object.entries(from).filter(([name, value]) => names.includes(name) && !(name.endsWith('Email') && value === ''))) as Body;

/** Changes a record through an operation, and gives a way to put it back as it was. */
async function changed(poison: Poison, page: Page, operation: string, path: string, params: Readonly<Record<string, string>>, names: readonly string[]): Promise<() => Promise<void>> {
  const before = await serviceOf(page).read<Versioned>(path);
  await poison.with(page, operation, { params, body: only([...names, 'version'], before) });
  return async () => {
    const { version } = await serviceOf(page).read<Versioned>(path);
    const answer = await page.request.patch(`/api${path}`, { data: { ...only(names, before), version }, headers: { 'idempotency-key': randomUUID() } });
    if (!answer.ok()) throw new Error(`${path} cannot be put back: ${await answer.text()}`);
  };
}

interface Report {
  readonly contractId: string;
  readonly period: string;
  readonly state: string;
}

const OF_CONTRACT = ['reference', 'name', 'commissionerName', 'area', 'services', 'startsOn', 'endsOn', 'isDefault', 'disclosureRule', 'disclosureThreshold', 'hoursAYear'];

/** Reports keep the words that a contract has when they are published; then contracts of a later year. */
async function poisonReports(poison: Poison, { grace, dee }: Pages): Promise<void> {
  const { items } = await serviceOf(grace).read<{ readonly items: readonly Report[] }>('/reports');
  const published = items.find(({ state }) => state === 'PUBLISHED');
  if (!published) throw new Error('No report is published.');
  const { contractId, period } = published;
  const putRight = await changed(poison, dee, 'changeContract', `/contracts/${contractId}`, { contractId }, OF_CONTRACT);
  await inTurn(poison.rounds('publishReport'), async () => {
    const { asOf } = await serviceOf(grace).read<{ readonly asOf: string }>(`/reports/${contractId}/${period}`);
    await poison.with(grace, 'publishReport', { params: { contractId, period }, body: { asOf } });
  });
  await putRight();
  const later: Body = { services: ['IMHA'], startsOn: '2040-04-01', disclosureRule: 'NHS_HES' };
  await inTurn(poison.rounds('addContract', later), () => poison.with(dee, 'addContract', { body: later }));
}

const OF_MEMBER = ['name', 'jobTitle', 'gender', 'languages', 'skills', 'services', 'imhaQualifiedOn', 'trainingSupervisorId', 'dbsCheckedOn', 'capacityPoints', 'workingDays', 'startsOn'];

async function poisonTeam(poison: Poison, { grace, priya, dee }: Pages, { people }: Poisoned): Promise<PutRight> {
  await inTurn(poison.rounds('inviteMember'), (index) => poison.with(dee, 'inviteMember', { body: { email: `nobody-${String(index)}@payload.example`, roles: ['advocate'] } }));
  const team = await serviceOf(dee).read<{ readonly items: readonly { readonly membershipId: string; readonly email: string }[] }>('/team');
  const amir = team.items.find(({ email }) => email.startsWith('amir@'))?.membershipId ?? '';
  await inTurn(poison.rounds('declareConflict'), async (index) => {
    const { reference } = await serviceOf(priya).read<{ readonly reference: string }>(`/people/${people[1 + (index % (people.length - 1))] ?? ''}`);
    await poison.with(grace, 'declareConflict', { params: { membershipId: amir }, body: { kind: 'PERSONAL', personReference: reference } });
  });
  return changed(poison, dee, 'changeMember', `/team/${amir}`, { membershipId: amir }, OF_MEMBER);
}

interface Placed {
  readonly id: string;
  readonly version: number;
}

/** A hospital and its ward, added and changed; both are taken off the list of places afterwards. */
async function poisonPlaces(poison: Poison, dee: Page): Promise<PutRight> {
  const hospital: Body = { nation: 'England' };
  const { id: hospitalId, version } = await poison.with<Placed>(dee, 'addHospital', { body: hospital });
  await poison.refusedBy(dee, 'changeHospital', { params: { hospitalId }, body: { ...hospital, name: 'A hospital', version } });
  let [ward, place] = [await poison.with<Placed>(dee, 'addWard', { params: { hospitalId } }), { id: hospitalId, version }];
  await inTurn(poison.rounds('changeHospital', hospital), async () => {
    place = await poison.with<Placed>(dee, 'changeHospital', { params: { hospitalId }, body: { ...hospital, version: place.version } });
    ward = await poison.with<Placed>(dee, 'changeWard', { params: { wardId: ward.id }, body: { version: ward.version } });
  });
  return async () => {
    const { version: last } = await serviceOf(dee).read<Placed>(`/hospitals/${hospitalId}`);
    await serviceOf(dee).post(`/hospitals/${hospitalId}/end`, { version: last });
  };
}

interface Entered {
  readonly items: readonly { readonly provision: string; readonly version: number }[];
}
/** A day for law that is enacted and not in force, entered and taken away; in the end none is entered. */
async function poisonLaw(poison: Poison, dee: Page): Promise<PutRight> {
  const [provision, day] = ['BAR-2025', '2040-01-01'];
  const params = { provision };
  const mark = async (on: string) => (await serviceOf(dee).read<{ readonly fingerprint: string }>(`/commencements/${provision}/preview${on && `?on=${on}`}`)).fingerprint;
  const held = async () => (await serviceOf(dee).read<Entered>('/commencements')).items.find((each) => each.provision === provision)?.version ?? null;
  const enter = async () => poison.with(dee, 'enterCommencement', { params, body: { version: await held(), commencesOn: day, fingerprint: await mark(day) } });
  await inTurn(poison.rounds('removeCommencement'), async () => {
    await enter();
    await poison.with(dee, 'removeCommencement', { params, body: { version: (await held()) ?? 1, fingerprint: await mark('') } });
  });
  await inTurn(poison.rounds('enterCommencement'), enter);
  return async () => {
    await serviceOf(dee).post(`/commencements/${provision}/removal`, { version: await held(), reason: 'Put right', fingerprint: await mark('') });
  };
}

const OF_ORGANISATION = ['name', 'phone', 'email', 'openingHours', 'referencePrefix', 'nation', 'independenceStatement', 'privacyLeadName', 'privacyLeadEmail', 'isPublicFormOn'];

/** The provider itself, its team, its places and its reports. Gives a way to put right what other journeys read. */
export async function poisonService(poison: Poison, pages: Pages, practice: Poisoned): Promise<PutRight> {
  await poisonReports(poison, pages);
  const steps = [
    await poisonTeam(poison, pages, practice),
    await poisonPlaces(poison, pages.dee),
    await poisonLaw(poison, pages.dee),
    await changed(poison, pages.dee, 'changeOrganisation', '/organisation', {}, OF_ORGANISATION),
  ];
  return async () => {
    for (const step of steps) await step();
  };
}
