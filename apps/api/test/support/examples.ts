import { randomUUID } from 'node:crypto';
import type { LocalDate } from '@alongside/domain';
import type { Role } from '@alongside/domain/access';
import type pg from 'pg';
import { RECORDS_HASH } from '../../src/modules/commencements/people-in-law.repository.js';
import { previewFingerprint } from '../../src/modules/commencements/preview-fingerprint.js';

/** A call of an endpoint that should succeed: its path parameters, query and body. */
export interface Example {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: object;
}
export interface ExampleContext {
  readonly admin: pg.Client;
  readonly organisationId: string;
  readonly slug: string;
  readonly role: Role;
  readonly membershipId: string;
  /** Every organisation's own dates, as the rules see them. */
  readonly today: string;
}
type Found = Readonly<Record<string, string>>;

/** The first row of a query within the organisation; $1 is the organisation, $2 the asker's membership. */
async function one({ admin, organisationId, membershipId }: ExampleContext, sql: string): Promise<Found> {
  const { rows } = await admin.query<Found>(`select x.* from (${sql}) x where $1::uuid is not null and $2::uuid is not null limit 1`, [organisationId, membershipId]);
  if (!rows[0]) throw new Error(`the practice data has nothing for: ${sql}`);
  return rows[0];
}

const undecided = (context: ExampleContext) =>
  one(context, `select r.id, r.version::text from referral r where r.organisation_id = $1 and r.state in ('RECEIVED', 'TRIAGE') and r.closed_on is null order by r.state, r.received_at`);
const waiting = (context: ExampleContext) =>
  one(context, `select r.id, r.version::text from referral r where r.organisation_id = $1 and r.state = 'WAITING' order by r.received_at`);
const offer = (context: ExampleContext) =>
  one(context, `select a.id from allocation a where a.organisation_id = $1 and a.state = 'OFFERED' and a.ended_at is null order by (a.membership_id = $2) desc, a.allocated_at desc`);
/** Somebody the asker supports if anybody, else anybody with an open referral. */
const supported = (context: ExampleContext) =>
  one(context, `select r.person_id as id, p.version::text, r.id as referral_id, r.version::text as referral_version, k.id as case_id
    from referral r join person p on p.organisation_id = r.organisation_id and p.id = r.person_id left join case_file k on k.organisation_id = r.organisation_id and k.referral_id = r.id
    where r.organisation_id = $1 and r.closed_on is null and r.eligibility = 'ELIGIBLE' order by (r.advocate_id = $2) desc nulls last, (k.id is not null) desc, r.received_at`);
const withoutCase = (context: ExampleContext) =>
  one(context, `select r.id, r.version::text from referral r where r.organisation_id = $1 and r.state in ('ALLOCATED', 'CONTACTED') and r.closed_on is null order by (r.advocate_id = $2) desc`);
const contract = (context: ExampleContext) => one(context, `select c.id from contract c where c.organisation_id = $1 order by c.is_default desc`);
/** A contract that an earlier example added, by its name or because nothing rests on it yet; another where there is none. */
const added = (context: ExampleContext) =>
  one(context, `select c.id, c.version::text from contract c where c.organisation_id = $1 
    order by (c.name = 'Added by an example') desc, exists (select 1 from referral r where r.organisation_id = c.organisation_id and r.contract_id = c.id), c.is_default`);
const A_CONTRACT = { name: 'Added by an example', commissionerName: 'The county', services: ['IMHA'], startsOn: '2020-04-01', disclosureRule: 'NHS_HES' };
const counting = (context: ExampleContext) => one(context, `select s.version::text from measure_setting s where s.organisation_id = $1`);
const COUNTED_SO = {
  nation: 'England', reReferralWindowDays: 90, pausableReasons: ['INFO_REQUESTED'], reachedOutcomes: ['DELIVERED', 'SEEN_DECLINED'], notAttemptOutcomes: ['CANCELLED_BY_PERSON'],
  voidClosureReasons: ['DIED'], dbsRenewalYears: 3, undoSeconds: 10,
};
const release = (context: ExampleContext) =>
  one(context, `select r.id from release r where r.organisation_id = $1 and exists (select 1 from contract_holder h where h.organisation_id = r.organisation_id and h.contract_id = r.contract_id) order by r.published_at`);
/** An advocate who is not the asker. */
const colleague = (context: ExampleContext) =>
  one(context, `select m.id, m.version::text from membership m where m.organisation_id = $1 and m.role = 'advocate' and m.id <> $2 and m.ended_at is null and m.joined_at is not null order by m.display_name`);
/** Somebody in this state, before all a commissioner, whom nothing holds; anybody, where there is none. */
const spare = (context: ExampleContext, state: string) =>
  one(context, `select m.id, m.version::text from membership m where m.organisation_id = $1 and m.id <> $2
    order by (${state}) desc, (m.role = 'commissioner') desc, m.display_name`);
/** Something that belongs to a member, the asker before others; the member alone, where nobody has any. */
const ofAnyMember = (context: ExampleContext, table: 'leave' | 'ward_cover' | 'declared_conflict') =>
  one(context, `select y.id, y.membership_id from (select x.id, x.membership_id, 1 as place from ${table} x where x.organisation_id = $1
    union all select m.id, m.id, 2 from membership m where m.organisation_id = $1) y order by y.place, (y.membership_id = $2) desc`);
const ward = (context: ExampleContext) => one(context, `select w.id from ward w where w.organisation_id = $1 and w.ended_on is null order by w.name`);
const hospital = (context: ExampleContext) => one(context, `select h.id, h.version::text from hospital h where h.organisation_id = $1 order by h.ended_on is not null, h.name`);
/** A ward or hospital that an earlier example added, in use or ended as asked; any, where there is none. */
const emptyPlace = (context: ExampleContext, table: 'hospital' | 'ward', ended: 'is null' | 'is not null') =>
  one(context, `select x.id, x.version::text from ${table} x where x.organisation_id = $1 order by (x.ended_on ${ended}) desc, (x.name ~ '^(Hospital|Ward) [0-9a-f-]{36}$') desc, x.name`);
/** Somebody invited who has not come; anybody, where there is none. */
const awaited = (context: ExampleContext) => one(context, `select m.id from membership m where m.organisation_id = $1 order by (m.joined_at is null and m.ended_at is null) desc, m.display_name`);
const me = (context: ExampleContext) => one(context, `select $2::uuid::text as id`);

/** An entry of a legal record that still counts, of somebody the asker supports if anybody. */
const legalEntry = (context: ExampleContext) =>
  one(context, `select e.id, e.person_id from legal_event e join referral r on r.organisation_id = e.organisation_id and r.person_id = e.person_id and r.closed_on is null and r.eligibility = 'ELIGIBLE'
    where e.organisation_id = $1 and e.type <> 'entryWithdrawn' and not exists (select 1 from legal_event c where c.organisation_id = e.organisation_id and c.corrects = e.id) order by (r.advocate_id = $2) desc nulls last, e.position desc`);
const prompting = (context: ExampleContext) =>
  one(context, `select r.id, r.person_id, coalesce(s.stopped_on, current_date)::text as stopped_on, a.version::text from referral r left join legal_standing s on s.organisation_id = r.organisation_id and s.person_id = r.person_id
    left join legal_prompt_answer a on a.organisation_id = r.organisation_id and a.referral_id = r.id
    where r.organisation_id = $1 and r.service = 'IMHA' and r.closed_on is null and r.eligibility = 'ELIGIBLE' order by (s.stopped_on is not null) desc, (r.advocate_id = $2) desc nulls last`);
const A_LEGAL_ENTRY = (c: ExampleContext) => ({ type: 'sectionApplied', on: c.today, section: '2' });

/** The quarter before the one that runs, in the financial year's terms. */
export function lastQuarter(today: string): string {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const running = Math.floor((month - 1) / 3);
  const [calendarYear, quarter] = running === 0 ? [year - 1, 3] : [year, running - 1];
  const financial = quarter === 0 ? calendarYear - 1 : calendarYear;
  return `${financial}-${String((financial + 1) % 100).padStart(2, '0')}-Q${quarter === 0 ? 4 : quarter}`;
}

/** What saving a day asks for: the mark of a preview of the records as they are. */
async function previewOf({ admin, organisationId, today }: ExampleContext, commencesOn: string | null): Promise<string> {
  const { rows } = await admin.query<{ hash: string }>(RECORDS_HASH, [organisationId]);
  return previewFingerprint({ provision: 'BAR-2025', commencesOn: commencesOn as LocalDate | null }, rows[0]?.hash ?? '', today as LocalDate);
}

const nothing = (): Promise<Example> => Promise.resolve({});
const tellOf = (name: string) => ({ name, knows: 'YES_AND_AGREES' });

/** One for every endpoint there is: a test fails when an endpoint has none. */
export const EXAMPLES: Readonly<Record<string, (context: ExampleContext) => Promise<Example>>> = {
  readHealth: nothing,
  readLiveness: nothing,
  readReadiness: nothing,
  readApiDocument: nothing,
  signIn: () => Promise.resolve({ body: { email: 'nobody@nowhere.example', password: 'nobody' } }),
  readSession: nothing,
  signOut: nothing,
  signOutEverywhere: nothing,
  lockSession: nothing,
  unlockSession: () => Promise.resolve({ body: { password: 'practice makes calm' } }),
  switchMembership: async (c) => ({ body: { membershipId: (await me(c))['id'] } }),
  readProvider: (c) => Promise.resolve({ params: { provider: c.slug } }),
  listProviders: nothing,
  findPublicPlace: (c) => Promise.resolve({ params: { provider: c.slug }, query: 'typed=ward' }),
  sendReferral: (c) => Promise.resolve({ params: { provider: c.slug }, body: { kind: 'SELF', person: tellOf('Sam'), reachBy: ['ON_THE_WARD'] } }),
  typeReferral: () => Promise.resolve({ body: { callerIsThePerson: true, person: tellOf('Kit') } }),
  listReferrals: nothing,
  readReferral: async (c) => ({ params: { referralId: (await undecided(c))['id'] ?? '' } }),
  correctReferral: async (c) => of(await undecided(c), 'referralId', { legalStatus: { code: '03', since: c.today } }),
  linkReferral: async (c) => of(await undecided(c), 'referralId', { personId: (await supported(c))['id'] }),
  acceptReferral: async (c) => of(await undecided(c), 'referralId', { priority: 'ROUTINE', note: 'Looked at together' }),
  askReferrer: async (c) => of(await undecided(c), 'referralId', { question: 'Which section is it?' }),
  noteAnswer: async (c) => {
    const asked = await one(c, `select r.id, r.version::text from referral r where r.organisation_id = $1 and r.closed_on is null and r.state in ('AWAITING_INFO', 'RECEIVED', 'TRIAGE') order by (r.state = 'AWAITING_INFO') desc`);
    return of(asked, 'referralId', { answer: 'Section 3' });
  },
  signpostReferral: async (c) => of(await undecided(c), 'referralId', { reason: 'OUT_OF_AREA', pointedTo: 'The county next door' }),
  listWaiting: nothing,
  suggestAdvocates: async (c) => ({ params: { referralId: (await waiting(c))['id'] ?? '' } }),
  allocate: async (c) => {
    const advocate = await one(c, `select m.id from membership m where m.organisation_id = $1 and m.role = 'advocate' and m.imha_qualified_on is not null order by m.display_name desc`);
    return of(await waiting(c), 'referralId', { membershipId: advocate['id'], reason: null, overrideReason: 'Talked it over' });
  },
  undoAllocation: async (c) => ({ params: { allocationId: (await offer(c))['id'] ?? '' } }),
  acceptAllocation: async (c) => ({ params: { allocationId: (await offer(c))['id'] ?? '' } }),
  discussAllocation: async (c) => ({ params: { allocationId: (await offer(c))['id'] ?? '' }, body: { message: 'May we talk?' } }),
  listPeople: nothing,
  findPeople: () => Promise.resolve({ body: { typed: 'ros' } }),
  openPerson: async (c) => ({ params: { personId: (await supported(c))['id'] ?? '' } }),
  giveReason: async (c) => ({ params: { personId: (await supported(c))['id'] ?? '' }, body: { reason: 'COVERING' } }),
  correctPerson: async (c) => of(await supported(c), 'personId', { pronouns: 'they/them' }),
  listLooked: async (c) => ({ params: { personId: (await supported(c))['id'] ?? '' } }),
  logContact: async (c) => ({
    params: { personId: (await supported(c))['id'] ?? '' },
    body: { kind: 'PERSON_CONTACT', mode: 'F2F', outcome: 'DELIVERED', privacy: 'PRIVATE', startedAt: `${c.today}T00:05:00Z`, writtenAt: `${c.today}T00:30:00Z`, minutes: 20 },
  }),
  planVisit: async (c) => ({ params: { personId: (await supported(c))['id'] ?? '' }, body: { on: `${Number(c.today.slice(0, 4)) + 1}-01-11`, at: '10:00' } }),
  cancelPlannedVisit: async (c) => of(await one(c, `select v.id, v.version::text from planned_visit v where v.organisation_id = $1 and v.state = 'PLANNED' order by (v.membership_id = $2) desc, v.starts_at desc`), 'plannedVisitId', {}),
  addAction: async (c) => ({ params: { personId: (await supported(c))['id'] ?? '' }, body: { title: 'Ring the ward' } }),
  changeAction: async (c) => of(await one(c, `select a.id, a.version::text from action a where a.organisation_id = $1 and a.done_at is null order by (a.membership_id = $2) desc, a.title`), 'actionId', { isDone: true }),
  listActions: nothing,
  readLegalStatus: async (c) => ({ params: { personId: (await supported(c))['id'] ?? '' } }),
  addLegalEntry: async (c) => ({ params: { personId: (await supported(c))['id'] ?? '' }, body: A_LEGAL_ENTRY(c) }),
  correctLegalEntry: async (c) => {
    const entry = await legalEntry(c);
    return { params: { personId: entry['person_id'] ?? '', entryId: entry['id'] ?? '' }, body: { ...A_LEGAL_ENTRY(c), reason: 'The wrong day' } };
  },
  withdrawLegalEntry: async (c) => {
    const entry = await legalEntry(c);
    return { params: { personId: entry['person_id'] ?? '', entryId: entry['id'] ?? '' }, body: { reason: 'Entered for somebody else' } };
  },
  previewLegalEntry: async (c) => ({ params: { personId: (await supported(c))['id'] ?? '' }, body: { entry: A_LEGAL_ENTRY(c) } }),
  answerLegalPrompt: async (c) => {
    const asked = await prompting(c);
    return {
      params: { personId: asked['person_id'] ?? '', referralId: asked['id'] ?? '' },
      body: { stoppedOn: asked['stopped_on'] ?? c.today, version: asked['version'] ? Number(asked['version']) : null, choice: 'OTHER_ROUTE', route: 'CARE_ACT' },
    };
  },
  addSharingParty: async (c) => ({ params: { personId: (await supported(c))['id'] ?? '' }, body: { kind: 'FRIEND', name: 'Alex, friend' } }),
  recordSharingChoice: async (c) => {
    const party = await one(c, `select t.id, t.person_id from sharing_party t join referral r on r.organisation_id = t.organisation_id and r.person_id = t.person_id and r.closed_on is null and r.eligibility = 'ELIGIBLE' where t.organisation_id = $1 order by (r.advocate_id = $2) desc nulls last`);
    return { params: { personId: party['person_id'] ?? '' }, body: { partyId: party['id'], choice: 'SHARE', scope: ['MEETING_TIMES'], lasts: 'UNTIL_DATE', untilOn: c.today, capacity: 'HAS', isInformed: true, toldHow: 'SAID' } };
  },
  askMayTell: async (c) => ({ params: { personId: (await supported(c))['id'] ?? '' }, body: { outside: 'SUPERVISOR', matters: ['WHAT_I_SAID'] } }),
  listDisclosures: async (c) => ({ params: { personId: (await supported(c))['id'] ?? '' } }),
  recordDisclosure: async (c) => ({
    params: { personId: (await supported(c))['id'] ?? '' },
    body: { outside: 'SUPERVISOR', matters: ['WHAT_I_SAID'], whatShared: 'What was said on Monday', how: 'EMAIL', sharedOn: c.today, wasPersonTold: true, mail: { to: 'supervisor@example.org', subject: 'For Monday', text: 'What was said' } },
  }),
  listWaitingDisclosures: nothing,
  decideDisclosure: async (c) =>
    of(await one(c, `select d.id, d.version::text from disclosure d where d.organisation_id = $1 order by (d.state = 'WAITING') desc, d.recorded_at`), 'disclosureId', { isAllowed: false, words: 'They can decide, and said no' }),
  listRecordsRequests: async (c) => ({ params: { personId: (await supported(c))['id'] ?? '' } }),
  askForRecords: async (c) => ({
    params: { personId: (await supported(c))['id'] ?? '' },
    body: { holder: 'HOSPITAL', holderName: 'Records office', record: 'hospital_detention_or_treatment', what: 'Ward notes of this month', askedOn: c.today, capacity: 'has', consent: 'given', chaseOn: c.today },
  }),
  noteRecordsAnswer: async (c) =>
    of(await one(c, `select q.id, q.version::text from records_request q where q.organisation_id = $1 order by (q.answer is null) desc, q.recorded_at`), 'recordsRequestId', { answer: 'REFUSED', answeredOn: c.today, reason: 'No form was signed' }),
  readToday: nothing,
  findPlace: () => Promise.resolve({ query: 'typed=ward' }),
  listCodes: nothing,
  readOrganisation: nothing,
  listOrganisationChanges: nothing,
  changeOrganisation: async (c) => {
    const found = await one(c, `select o.version::text, o.name, o.phone, o.email from organisation o where o.organisation_id = $1`);
    const { name, phone, email } = found;
    return { body: { version: Number(found['version']), name, phone, email, referencePrefix: 'ZZ', nation: 'England', isPublicFormOn: true } };
  },
  readCounting: nothing,
  listCountingChanges: nothing,
  changeCounting: async (c) => ({ body: { version: Number((await counting(c))['version']), ...COUNTED_SO } }),
  listContracts: nothing,
  readContract: async (c) => ({ params: { contractId: (await contract(c))['id'] ?? '' } }),
  listContractChanges: async (c) => ({ params: { contractId: (await contract(c))['id'] ?? '' } }),
  addContract: () => Promise.resolve({ body: { reference: randomUUID(), ...A_CONTRACT } }),
  changeContract: async (c) => of(await added(c), 'contractId', { reference: randomUUID(), ...A_CONTRACT }),
  setStandards: async (c) => of(await added(c), 'contractId', { fromOn: c.today, standards: [{ measure: 'ALLOCATE', value: 2 }] }),
  listHospitals: nothing,
  readHospital: async (c) => ({ params: { hospitalId: (await hospital(c))['id'] ?? '' } }),
  listHospitalChanges: async (c) => ({ params: { hospitalId: (await hospital(c))['id'] ?? '' } }),
  addHospital: () => Promise.resolve({ body: { name: `Hospital ${randomUUID()}`, nation: 'England' } }),
  changeHospital: async (c) => of(await emptyPlace(c, 'hospital', 'is null'), 'hospitalId', { name: `Hospital ${randomUUID()}`, nation: 'England' }),
  endHospital: async (c) => of(await emptyPlace(c, 'hospital', 'is null'), 'hospitalId', {}),
  reopenHospital: async (c) => of(await emptyPlace(c, 'hospital', 'is not null'), 'hospitalId', {}),
  addWard: async (c) => ({ params: { hospitalId: (await hospital(c))['id'] ?? '' }, body: { name: `Ward ${randomUUID()}` } }),
  changeWard: async (c) => of(await emptyPlace(c, 'ward', 'is null'), 'wardId', { name: `Ward ${randomUUID()}` }),
  endWard: async (c) => of(await emptyPlace(c, 'ward', 'is null'), 'wardId', {}),
  reopenWard: async (c) => of(await emptyPlace(c, 'ward', 'is not null'), 'wardId', {}),
  readSetup: nothing,
  keepSetupPlace: () => Promise.resolve({ params: { step: 'TEAM' }, body: { isDone: true } }),
  // A password that is refused: what it would do is proven where nobody else looks on.
  clearPractice: () => Promise.resolve({ body: { providerName: 'Ours', yourName: 'Me', email: 'me@ours.example', password: 'short' } }),
  listTryAs: nothing,
  // Another provider's: what it would do is proven where nobody else looks on.
  restartPractice: () => Promise.resolve({ body: { slug: 'nobodys' } }),
  tryAs: async (c) => ({ body: { membershipId: (await me(c))['id'] } }),
  openCase: async (c) => of(await withoutCase(c), 'referralId', { instruction: 'INSTRUCTED' }),
  closeReferral: async (c) => {
    const found = await supported(c);
    return { params: { referralId: found['referral_id'] ?? '' }, body: { version: Number(found['referral_version']), reason: 'DISCHARGED' } };
  },
  listSettingsChanges: nothing,
  listTeam: nothing,
  readMember: async (c) => ({ params: { membershipId: (await me(c))['id'] ?? '' } }),
  listMemberChanges: async (c) => ({ params: { membershipId: (await me(c))['id'] ?? '' } }),
  changeMember: async (c) => of(await colleague(c), 'membershipId', { name: 'Dan Whitlock', languages: ['en'], skills: [], services: ['IMHA'], imhaQualifiedOn: '2020-01-10', capacityPoints: 20, workingDays: [1, 2], startsOn: '2020-01-01' }),
  changeMemberAccess: async (c) => of(await colleague(c), 'membershipId', { role: 'advocate', email: 'moved@fenmoor.example', contractIds: [] }),
  endMember: async (c) => of(await spare(c, 'm.ended_at is null'), 'membershipId', {}),
  reopenMember: async (c) => of(await spare(c, 'm.ended_at is not null'), 'membershipId', {}),
  addLeave: async (c) => ({ params: { membershipId: (await me(c))['id'] ?? '' }, body: { from: '2031-03-03', to: '2031-03-07' } }),
  removeLeave: async (c) => partOf(await ofAnyMember(c, 'leave'), 'leaveId'),
  setCover: async (c) => ({ params: { membershipId: (await me(c))['id'] ?? '' }, body: { wardId: (await ward(c))['id'], kind: 'COVER' } }),
  removeCover: async (c) => partOf(await ofAnyMember(c, 'ward_cover'), 'coverId'),
  declareConflict: async (c) => ({ params: { membershipId: (await me(c))['id'] ?? '' }, body: { kind: 'PERSONAL', wardId: (await ward(c))['id'] } }),
  endConflict: async (c) => partOf(await ofAnyMember(c, 'declared_conflict'), 'conflictId'),
  inviteMember: async (c) => ({ body: { name: 'Noor Castle', email: `noor.${(await me(c))['id']}@example.org`, roles: ['advocate'] } }),
  resendInvitation: async (c) => ({ params: { membershipId: (await awaited(c))['id'] ?? '' } }),
  cancelInvitation: async (c) => ({ params: { membershipId: (await awaited(c))['id'] ?? '' } }),
  readInvitation: () => Promise.resolve({ body: { token: 'nobody-was-sent-this' } }),
  acceptInvitation: () => Promise.resolve({ body: { token: 'nobody-was-sent-this', password: 'tea at three o’clock' } }),
  listCommencements: nothing,
  listCommencementChanges: nothing,
  previewCommencement: (c) => Promise.resolve({ params: { provision: 'BAR-2025' }, query: `on=${c.today}` }),
  enterCommencement: async (c) => ({
    params: { provision: 'BAR-2025' }, body: { version: null, commencesOn: c.today, source: 'SI 2026/1234', fingerprint: await previewOf(c, c.today) },
  }),
  removeCommencement: async (c) => ({ params: { provision: 'BAR-2025' }, body: { version: 1, reason: 'Entered by mistake', fingerprint: await previewOf(c, null) } }),
  listReports: nothing,
  checkReport: async (c) => ({ params: { contractId: (await contract(c))['id'] ?? '', period: lastQuarter(c.today) } }),
  publishReport: async (c) => ({ params: { contractId: (await contract(c))['id'] ?? '', period: lastQuarter(c.today) }, body: { asOf: c.today, correctionNote: 'A late visit was added' } }),
  listDefinitions: nothing,
  listReleases: nothing,
  readRelease: async (c) => ({ params: { releaseId: (await release(c))['id'] ?? '' } }),
  downloadRelease: async (c) => ({ params: { releaseId: (await release(c))['id'] ?? '' } }),
  downloadReleasePdf: async (c) => ({ params: { releaseId: (await release(c))['id'] ?? '' } }),
};

const of = (found: Found, param: string, body: object): Example => ({ params: { [param]: found['id'] ?? '' }, body: { version: Number(found['version']), ...body } });

/** A part of what belongs to a member. */
const partOf = (found: Found, param: string): Example => ({ params: { [param]: found['id'] ?? '', membershipId: found['membership_id'] ?? '' } });
