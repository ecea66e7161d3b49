import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readMember, type TeamMember } from '@alongside/contracts';
import { instant } from '@alongside/domain';
import { NOW, startApp, type AppUnderTest, type Caller } from './support/app.js';
import { inserter } from './support/provider.js';
import { aSupportedPerson, keepLists } from './support/supported-person.js';

let under: AppUnderTest;
let dee: Caller;
let grace: Caller;
let cityManager: Caller;
let priya: Caller;
let stranger: Caller;
let team: AppUnderTest['here']['members'];

beforeAll(async () => {
  under = await startApp();
  team = under.here.members;
  await under.admin.query('insert into contract_holder (organisation_id, membership_id, contract_id) values ($1, $2, $3)', [under.here.organisationId, team.secondManager.id, under.here.otherContractId]);
  dee = await under.as(team.administrator.email);
  grace = await under.as(team.manager.email);
  cityManager = await under.as(team.secondManager.email);
  priya = await under.as(team.advocate.email);
  stranger = await under.as(under.elsewhere.members.administrator.email);
});
beforeEach(() => under.clock.set(instant(NOW)));
afterAll(() => under.close());

const memberOf = async (id: string, caller = grace): Promise<TeamMember> => readMember.response.parse((await caller('get', `/team/${id}`)).body);
const factsOf = ({ version, name, languages, skills, services, imhaQualifiedOn, dbsCheckedOn, capacityPoints, workingDays, startsOn }: TeamMember) => ({
  version, name, languages, skills, services, imhaQualifiedOn, dbsCheckedOn, capacityPoints, workingDays, startsOn,
});
const change = async (id: string, more: object, caller = grace) => caller('patch', `/team/${id}`, { ...factsOf(await memberOf(id)), ...more });
/** A member of this team who came in some other way than the fixture's. */
const join = async (name: string, role = 'advocate', more: object = {}) => {
  const id = randomUUID();
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@fenmoor.example`;
  const { rows } = await under.admin.query<{ id: string }>(`select ensure_account($1, $2, (select password_hash from account limit 1)) as id`, [randomUUID(), email]);
  await inserter(under.admin, under.here.organisationId)('membership', { id, account_id: rows[0]?.id, role, display_name: name, email, ...more });
  return { id, email };
};

describe('the team', () => {
  it('is listed to managers and administrators: qualification, check, people, room and leave', async () => {
    await inserter(under.admin, under.here.organisationId)('leave', { id: randomUUID(), membership_id: team.secondAdvocate.id, from_on: '2026-11-23', to_on: '2026-11-27' });
    await aSupportedPerson(under.admin, under.here, { name: 'Rosa' });
    await keepLists(under.admin, under.here);
    const { status, body } = await grace('get', '/team');
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: 6, endedTotal: 0, contracts: [], allowedActions: [], today: '2026-11-23' });
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual(['Dan Whitlock', 'Dee Carver', 'Grace Adeyemi', 'Helen Marsh', 'Ola Nowak', 'Priya Raman']);
    expect(body.items[0]).toMatchObject({ state: 'ON_LEAVE', nextLeave: { from: '2026-11-23', to: '2026-11-27' }, peopleSupported: 0, loadPoints: 0 });
    expect(body.items[5]).toMatchObject({ state: 'WORKING', imhaQualifiedOn: '2024-01-10', dbsCheckedOn: '2025-06-01', dbsRenewBy: '2028-06-01', peopleSupported: 1, loadPoints: 1, capacityPoints: 25, nextLeave: null });
    const asked = (await dee('get', '/team')).body;
    expect(asked.contracts).toEqual([expect.objectContaining({ reference: 'FA-01' }), expect.objectContaining({ reference: 'FA-02' })]);
    expect(asked.allowedActions).toEqual(['invitation:send', 'team:change-access']);
  });

  it('is not for advocates or commissioners, and is another in another organisation', async () => {
    expect((await priya('get', '/team')).status).toBe(403);
    expect((await (await under.as(team.commissioner.email))('get', '/team')).status).toBe(403);
    expect(JSON.stringify((await stranger('get', '/team')).body)).not.toContain(team.advocate.id);
  });

  it('shows those who have left on demand', async () => {
    await join('Gone Away', 'advocate', { ended_at: '2026-01-01T00:00:00Z' });
    expect((await grace('get', '/team')).body).toMatchObject({ total: 6, endedTotal: 1 });
    const { items } = (await grace('get', '/team?ended=true')).body;
    expect(items.at(-1)).toMatchObject({ name: 'Gone Away', state: 'ENDED', endedAt: '2026-01-01T00:00:00.000Z' });
    expect((await grace('get', '/team?ended=perhaps')).status).toBe(422);
  });
});

describe('one member', () => {
  it('is read by themselves, a manager and an administrator, with what each may do', async () => {
    expect((await memberOf(team.advocate.id, priya)).allowedActions).toEqual(['leave:change', 'conflict:declare']);
    expect((await memberOf(team.advocate.id)).allowedActions).toEqual(['team:change', 'team:cover', 'leave:change', 'conflict:declare', 'conflict:end']);
    expect((await memberOf(team.advocate.id, dee)).allowedActions).toContain('team:change-access');
    expect((await priya('get', `/team/${team.secondAdvocate.id}`)).status).toBe(403);
    expect((await stranger('get', `/team/${team.advocate.id}`)).status).toBe(404);
    expect((await grace('get', `/team/${randomUUID()}`)).status).toBe(404);
    expect((await grace('get', '/team/nobody')).status).toBe(422);
  });

  it('shows a manager of some contracts those alone', async () => {
    expect((await memberOf(team.commissioner.id)).contracts).toHaveLength(1);
    expect((await memberOf(team.commissioner.id, cityManager)).contracts).toEqual([]);
    expect((await memberOf(team.secondManager.id, cityManager)).contracts).toHaveLength(1);
  });

  it('is changed by a manager, seen by whoever looks next, and kept in the history with its fields', async () => {
    const reply = await change(team.advocate.id, { imhaQualifiedOn: '2023-05-02', languages: ['en', 'ur'], skills: ['EASY_READ'], capacityPoints: 20, jobTitle: 'Senior advocate' });
    expect(reply).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await memberOf(team.advocate.id)).toMatchObject({ version: 2, imhaQualifiedOn: '2023-05-02', languages: ['en', 'ur'], capacityPoints: 20, jobTitle: 'Senior advocate' });
    const { body } = await priya('get', `/team/${team.advocate.id}/changes`);
    expect(body.items[0]).toMatchObject({ byName: 'Grace Adeyemi', of: 'membership', kind: 'changed' });
    expect(body.items[0].fields).toEqual([
      { field: 'capacity_points', from: 25, to: 20 },
      { field: 'imha_qualified_on', from: '2024-01-10', to: '2023-05-02' },
      { field: 'job_title', from: '', to: 'Senior advocate' },
      { field: 'languages', from: ['en'], to: ['en', 'ur'] },
      { field: 'skills', from: [], to: ['EASY_READ'] },
    ]);
    expect((await priya('get', `/team/${team.manager.id}/changes`)).status).toBe(403);
    expect((await stranger('get', `/team/${team.advocate.id}/changes`)).status).toBe(404);
    expect((await grace('get', `/team/${team.advocate.id}/changes?after=nonsense`)).status).toBe(422);
    const { rows } = await under.admin.query(`select actor_id, subject_id from audit_event where action = 'team:change'`);
    expect(rows).toEqual([{ actor_id: team.manager.id, subject_id: team.advocate.id }]);
  });

  it('turns the pages of a long history, each change once', async () => {
    for (let points = 1; points <= 22; points += 1) await change(team.secondAdvocate.id, { capacityPoints: points });
    const first = (await grace('get', `/team/${team.secondAdvocate.id}/changes`)).body;
    const second = (await grace('get', `/team/${team.secondAdvocate.id}/changes?after=${first.next}`)).body;
    const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id);
    expect(first.items).toHaveLength(20);
    expect(first.items[0].fields).toEqual([{ field: 'capacity_points', from: 21, to: 22 }]);
    expect(second.next).toBeNull();
    expect(new Set(ids).size).toBe(ids.length);
    expect(second.items.at(-1)).toMatchObject({ kind: 'added', byName: null });
  });

  it('is not changed by an advocate, by another organisation, with an old version, or with facts that do not hold', async () => {
    const facts = factsOf(await memberOf(team.advocate.id));
    expect((await priya('patch', `/team/${team.advocate.id}`, facts)).status).toBe(403);
    expect((await stranger('patch', `/team/${team.advocate.id}`, facts)).status).toBe(404);
    expect((await change(team.advocate.id, { version: 1 })).body).toMatchObject({ code: 'stale-version' });
    expect((await change(team.advocate.id, { dbsCheckedOn: '2026-11-24' })).body).toMatchObject({ code: 'date-in-future', errors: [{ pointer: '/dbsCheckedOn' }] });
    expect((await change(team.advocate.id, { trainingSupervisorId: team.advocate.id })).body).toMatchObject({ code: 'supervisor-does-not-fit' });
    expect((await change(team.advocate.id, { trainingSupervisorId: under.elsewhere.members.advocate.id })).body).toMatchObject({ errors: [{ pointer: '/trainingSupervisorId', code: 'not-a-choice' }] });
    expect((await change(team.advocate.id, { workingDays: [8] })).status).toBe(422);
    expect((await change(team.advocate.id, { capacityPoints: 12.3 })).status).toBe(422);
  });

  it('does the same twice with one key, and not another thing', async () => {
    const key = { 'idempotency-key': 'change-member-once' };
    const facts = { ...factsOf(await memberOf(team.advocate.id)), capacityPoints: 21 };
    const [first, again] = [await grace('patch', `/team/${team.advocate.id}`, facts, key), await grace('patch', `/team/${team.advocate.id}`, facts, key)];
    expect(again.body).toEqual(first.body);
    expect((await grace('patch', `/team/${team.advocate.id}`, { ...facts, capacityPoints: 22 }, key)).status).toBe(422);
  });

  it('keeps the qualification of whoever supervises somebody in training', async () => {
    const trainee = await join('Marcus Bell');
    expect((await change(trainee.id, { imhaQualifiedOn: null, trainingSupervisorId: team.secondAdvocate.id })).status).toBe(200);
    expect((await memberOf(trainee.id)).trainingSupervisorName).toBe('Dan Whitlock');
    const refused = await change(team.secondAdvocate.id, { imhaQualifiedOn: null });
    expect(refused).toMatchObject({ status: 409, body: { code: 'still-in-use', errors: [{ code: 'trainees', detail: '1' }] } });
    const end = await dee('post', `/team/${team.secondAdvocate.id}/end`, { version: (await memberOf(team.secondAdvocate.id)).version });
    expect(end.body).toMatchObject({ code: 'still-in-use', errors: [{ code: 'trainees', detail: '1' }] });
  });
});

describe('leave', () => {
  it('is an advocate’s own to enter and to take out, and a manager’s for anybody', async () => {
    const path = `/team/${team.advocate.id}/leave`;
    const added = await priya('post', path, { from: '2026-12-21', to: '2026-12-24' });
    expect(added.status).toBe(201);
    expect((await memberOf(team.advocate.id)).leave).toEqual([{ id: added.body.id, from: '2026-12-21', to: '2026-12-24' }]);
    expect((await grace('post', path, { from: '2027-02-01', to: '2027-02-01' })).status).toBe(201);
    expect((await priya('delete', `${path}/${added.body.id}`)).status).toBe(204);
    expect((await priya('delete', `${path}/${added.body.id}`)).status).toBe(404);
    const { items } = (await priya('get', `/team/${team.advocate.id}/changes`)).body;
    expect(items.slice(0, 3).map(({ of, kind, byName }: { of: string; kind: string; byName: string }) => [of, kind, byName])).toEqual([
      ['leave', 'removed', 'Priya Raman'], ['leave', 'added', 'Grace Adeyemi'], ['leave', 'added', 'Priya Raman'],
    ]);
  });

  it('is refused where it cannot be, to a colleague, and to another organisation', async () => {
    const path = `/team/${team.advocate.id}/leave`;
    const later = { from: '2027-03-01', to: '2027-03-05' };
    expect((await priya('post', path, { from: '2027-03-02', to: '2027-03-01' })).body).toMatchObject({ code: 'ends-before-start', errors: [{ pointer: '/to' }] });
    expect((await priya('post', path, { from: '2026-11-02', to: '2026-11-03' })).body).toMatchObject({ code: 'date-in-past' });
    expect((await priya('post', path, { from: '2027-01-30', to: '2027-02-02' })).body).toMatchObject({ code: 'already-entered' });
    expect((await priya('post', path, { from: 'soon', to: '2027-02-02' })).status).toBe(422);
    expect((await (await under.as(team.secondAdvocate.email))('post', path, later)).status).toBe(403);
    expect((await stranger('post', path, later)).status).toBe(404);
    const [own] = (await memberOf(team.advocate.id)).leave;
    expect((await (await under.as(team.secondAdvocate.email))('delete', `${path}/${own?.id ?? ''}`)).status).toBe(403);
    expect((await grace('delete', `/team/${team.secondAdvocate.id}/leave/${own?.id ?? ''}`)).status).toBe(404);
  });
});

describe('wards', () => {
  it('are given and taken by a manager, one line a ward', async () => {
    const path = `/team/${team.advocate.id}/cover`;
    const { wardId } = under.here;
    const first = await grace('post', path, { wardId, kind: 'COVER' });
    const again = await grace('post', path, { wardId, kind: 'LEAD', weekday: 2 });
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
    expect((await memberOf(team.advocate.id)).cover).toEqual([{ id: first.body.id, wardId, ward: 'Rowan Ward, fenmoor hospital', kind: 'LEAD', weekday: 2 }]);
    expect((await grace('get', `/team/${team.advocate.id}/changes`)).body.items[0].fields).toContainEqual({ field: 'kind', from: 'COVER', to: 'LEAD' });
    expect((await grace('delete', `${path}/${first.body.id}`)).status).toBe(204);
    expect((await grace('delete', `${path}/${first.body.id}`)).status).toBe(404);
    const removed = (await grace('get', `/team/${team.advocate.id}/changes`)).body.items[0];
    expect(removed).toMatchObject({ kind: 'removed', of: 'ward_cover' });
    expect(removed.fields).toContainEqual({ field: 'ward_id', from: 'Rowan Ward, fenmoor hospital', to: null });
  });

  it('of another organisation are no choice, and advocates do not give them out', async () => {
    const path = `/team/${team.advocate.id}/cover`;
    expect((await grace('post', path, { wardId: under.elsewhere.wardId, kind: 'LEAD' })).body).toMatchObject({ errors: [{ pointer: '/wardId', code: 'not-a-choice' }] });
    expect((await priya('post', path, { wardId: under.here.wardId, kind: 'LEAD' })).status).toBe(403);
    expect((await priya('delete', `${path}/${randomUUID()}`)).status).toBe(403);
    expect((await stranger('post', path, { wardId: under.elsewhere.wardId, kind: 'LEAD' })).status).toBe(404);
    expect((await stranger('delete', `${path}/${randomUUID()}`)).status).toBe(404);
  });
});

describe('conflicts of interest', () => {
  it('with a ward are declared by the advocate, and ended by a manager', async () => {
    const path = `/team/${team.advocate.id}/conflicts`;
    const declared = await priya('post', path, { kind: 'PERSONAL', wardId: under.here.wardId, note: 'My brother works there' });
    expect(declared.status).toBe(201);
    expect((await memberOf(team.advocate.id, priya)).conflicts).toEqual([
      { id: declared.body.id, kind: 'PERSONAL', ward: 'Rowan Ward, fenmoor hospital', personReference: null, isAboutPerson: false, note: 'My brother works there', declaredOn: '2026-11-23', endedOn: null },
    ]);
    expect((await priya('post', `${path}/${declared.body.id}/end`)).status).toBe(403);
    expect((await stranger('post', `${path}/${declared.body.id}/end`)).status).toBe(404);
    expect((await grace('post', `${path}/${declared.body.id}/end`)).status).toBe(204);
    expect((await grace('post', `${path}/${declared.body.id}/end`)).body).toMatchObject({ code: 'already-done' });
    expect((await grace('post', `${path}/${randomUUID()}/end`)).status).toBe(404);
    expect((await memberOf(team.advocate.id)).conflicts[0]).toMatchObject({ endedOn: '2026-11-23' });
  });

  it('with a person are a manager’s to declare, and name the person to nobody else', async () => {
    const path = `/team/${team.advocate.id}/conflicts`;
    const { reference } = await aSupportedPerson(under.admin, under.here, { name: 'Kin Folk' });
    const about = { kind: 'PERSONAL', personReference: ` ${reference.toLowerCase()}`, note: 'Kin Folk is a cousin' };
    expect((await grace('post', path, about)).status).toBe(201);
    expect((await memberOf(team.advocate.id)).conflicts).toContainEqual(expect.objectContaining({ personReference: reference, isAboutPerson: true, note: 'Kin Folk is a cousin' }));
    for (const caller of [dee, priya, cityManager]) {
      const seen = JSON.stringify([await memberOf(team.advocate.id, caller), (await caller('get', `/team/${team.advocate.id}/changes`)).body]);
      expect(seen).toContain('"isAboutPerson":true');
      expect(seen).not.toMatch(new RegExp(`${reference}|Kin Folk`));
    }
    expect((await priya('post', path, about)).status).toBe(403);
    expect((await cityManager('post', path, about)).body).toMatchObject({ code: 'not-found', errors: [{ pointer: '/personReference' }] });
    expect((await grace('post', path, { ...about, personReference: 'FA-9999' })).status).toBe(404);
    expect((await grace('post', path, { kind: 'PERSONAL' })).body).toMatchObject({ code: 'needs-information', errors: [{ pointer: '/wardId' }] });
    expect((await grace('post', path, { kind: 'PERSONAL', wardId: under.elsewhere.wardId })).status).toBe(422);
    expect((await stranger('post', path, about)).status).toBe(404);
  });
});

describe('role, address and contracts', () => {
  const access = async (id: string, more: object, caller = dee) => {
    const { version, role, email, contracts } = await memberOf(id, dee);
    return caller('patch', `/team/${id}/access`, { version, role, email, contractIds: contracts.map(({ contractId }) => contractId), ...more });
  };

  it('are an administrator’s to change; another role ends every session at once', async () => {
    const temp = await join('Remy Holt');
    const remy = await under.as(temp.email);
    expect((await remy('get', '/today')).status).toBe(200);
    expect((await access(temp.id, { role: 'manager', contractIds: [under.here.otherContractId] })).status).toBe(200);
    expect((await remy('get', '/today')).status).toBe(401);
    expect(await memberOf(temp.id)).toMatchObject({ role: 'manager', contracts: [{ reference: 'FA-02' }] });
    expect((await access(temp.id, { role: 'commissioner', contractIds: [under.here.contractId] })).status).toBe(200);
    const { items } = (await dee('get', `/team/${temp.id}/changes`)).body;
    expect(items).toContainEqual(expect.objectContaining({ of: 'contract_holder', kind: 'removed', fields: [{ field: 'contract_id', from: 'City advocacy', to: null }] }));
    expect((await access(temp.id, { role: 'advocate' })).status).toBe(200);
    expect((await memberOf(temp.id)).contracts).toEqual([]);
  });

  it('are refused to others, to an old version, to an address in use and to contracts of others', async () => {
    const temp = await join('Sol Pike');
    expect((await access(temp.id, {}, grace)).status).toBe(403);
    expect((await access(temp.id, {}, stranger)).status).toBe(404);
    expect((await access(temp.id, { version: 9 })).body).toMatchObject({ code: 'stale-version' });
    expect((await access(temp.id, { email: team.advocate.email.toUpperCase() })).body).toMatchObject({ code: 'email-in-use', errors: [{ pointer: '/email' }] });
    expect((await access(temp.id, { email: 'nowhere' })).status).toBe(422);
    expect((await access(temp.id, { role: 'manager', contractIds: [under.elsewhere.contractId] })).body).toMatchObject({ errors: [{ pointer: '/contractIds' }] });
  });

  it('leave an advocate an advocate as long as they support somebody', async () => {
    const busy = await join('Tess Vine');
    await aSupportedPerson(under.admin, under.here, { name: 'Una', advocateId: busy.id });
    expect((await access(busy.id, { role: 'manager' })).body).toMatchObject({ code: 'still-in-use', errors: [{ code: 'people-supported', detail: '1' }] });
  });

  it('send the invitation elsewhere when the address of somebody who has not come changes', async () => {
    const { body } = await dee('post', '/invitations', { name: 'Vic Wren', email: 'vic@old.example', roles: ['advocate'] });
    expect((await access(body.membershipIds[0], { email: 'vic@new.example' })).status).toBe(200);
    const { rows } = await under.admin.query(`select email, cancelled_at is null as open from invitation where email like 'vic@%' order by email`);
    expect(rows).toEqual([{ email: 'vic@new.example', open: true }, { email: 'vic@old.example', open: false }]);
  });
});

describe('the end of somebody’s work here', () => {
  const end = async (id: string, caller = dee) => caller('post', `/team/${id}/end`, { version: (await memberOf(id, dee)).version });

  it('waits until nobody is supported by them', async () => {
    const busy = await join('Wyn Ashe');
    const { referralId } = await aSupportedPerson(under.admin, under.here, { name: 'Xan', advocateId: busy.id });
    expect(await end(busy.id)).toMatchObject({ status: 409, body: { code: 'still-in-use', errors: [{ pointer: '', code: 'people-supported', detail: '1' }] } });
    await under.admin.query('update referral set advocate_id = $1 where id = $2', [team.advocate.id, referralId]);
    const wyn = await under.as(busy.email);
    expect((await end(busy.id)).status).toBe(200);
    expect((await wyn('get', '/session')).status).toBe(401);
    await expect(under.as(busy.email)).rejects.toThrow('401');
    expect((await end(busy.id)).body).toMatchObject({ code: 'already-done' });
    expect(await memberOf(busy.id)).toMatchObject({ state: 'ENDED', endedAt: NOW });
    const { version } = await memberOf(busy.id);
    expect((await grace('post', `/team/${busy.id}/reopen`, { version })).status).toBe(403);
    expect((await stranger('post', `/team/${busy.id}/reopen`, { version })).status).toBe(404);
    expect((await dee('post', `/team/${busy.id}/reopen`, { version: 1 })).body).toMatchObject({ code: 'stale-version' });
    expect((await dee('post', `/team/${busy.id}/reopen`, { version })).status).toBe(200);
    expect((await dee('post', `/team/${busy.id}/reopen`, { version: version + 1 })).body).toMatchObject({ code: 'already-done' });
    expect((await (await under.as(busy.email))('get', '/session')).status).toBe(200);
  });

  it('is an administrator’s to say, of their own organisation', async () => {
    expect((await end(team.secondAdvocate.id, grace)).status).toBe(403);
    expect((await end(team.secondAdvocate.id, stranger)).status).toBe(404);
    expect((await dee('post', `/team/${team.secondAdvocate.id}/end`, { version: 1 })).body).toMatchObject({ code: 'stale-version' });
  });

  it('never comes to the last administrator, nor to two who would end each other at once', async () => {
    expect((await end(team.administrator.id)).body).toMatchObject({ code: 'still-in-use', errors: [{ code: 'last-administrator', detail: '1' }] });
    const other = await join('Ali Brook', 'administrator');
    const ali = await under.as(other.email);
    const [first, second] = [(await memberOf(other.id)).version, (await memberOf(team.administrator.id)).version];
    const answers = await Promise.all([dee('post', `/team/${other.id}/end`, { version: first }), ali('post', `/team/${team.administrator.id}/end`, { version: second })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { rows } = await under.admin.query(`select count(*)::integer as left from membership where organisation_id = $1 and role = 'administrator' and ended_at is null`, [under.here.organisationId]);
    expect(rows).toEqual([{ left: 1 }]);
    await under.admin.query(`update membership set ended_at = null where id = $1`, [team.administrator.id]);
    dee = await under.as(team.administrator.email);
  });

  it('never comes to the last manager', async () => {
    expect((await end(team.secondManager.id)).status).toBe(200);
    expect((await end(team.manager.id)).body).toMatchObject({ code: 'still-in-use', errors: [{ code: 'last-manager' }] });
  });
});

describe('allocation', () => {
  /** What allocation says of somebody for a person who waits, with a first contact due in two days. */
  const saidOf = async (name: string) => {
    const { referralId } = await aSupportedPerson(under.admin, under.here, { name: 'Waiting', advocateId: null, firstContactDueOn: '2026-11-25' });
    await keepLists(under.admin, under.here);
    const { body } = await grace('get', `/allocation/${referralId}`);
    const found = body.items.find((each: { name: string }) => each.name === name);
    return found && found.reasons.filter(({ holds }: { holds: string }) => holds === 'blocks').map(({ code }: { code: string }) => code);
  };

  it('sees a check that has run out, a qualification that ended, and leave, at its next question', async () => {
    const zed = await join('Zed Hale', 'advocate', { imha_qualified_on: '2020-01-01', dbs_checked_on: '2025-01-01' });
    expect(await saidOf('Zed Hale')).toEqual([]);
    await change(zed.id, { dbsCheckedOn: '2019-01-01' });
    expect(await saidOf('Zed Hale')).toEqual(['dbs-out-of-date']);
    await change(zed.id, { dbsCheckedOn: '2025-01-01', imhaQualifiedOn: null });
    expect(await saidOf('Zed Hale')).toEqual(['not-qualified-for-imha']);
    await change(zed.id, { imhaQualifiedOn: '2020-01-01' });
    await grace('post', `/team/${zed.id}/leave`, { from: '2026-11-23', to: '2026-11-25' });
    expect(await saidOf('Zed Hale')).toEqual(['away-until-after-target']);
  });

  it('offers nobody who has been invited and has not come', async () => {
    await dee('post', '/invitations', { name: 'Not Yet', email: 'not.yet@fenmoor.example', roles: ['advocate'] });
    expect(await saidOf('Not Yet')).toBeUndefined();
  });
});

describe('what changed of all settings', () => {
  it('is one list for an administrator, each change with the record it is about', async () => {
    const kim = await join('Kim Roe');
    await grace('post', `/team/${kim.id}/leave`, { from: '2027-05-03', to: '2027-05-07' });
    await under.admin.query(`update ward set visiting_notes = 'Ring twice' where id = $1`, [under.here.wardId]);
    const { status, body } = await dee('get', '/settings/changes');
    expect(status).toBe(200);
    expect(body.items).toHaveLength(20);
    expect(body.items[0]).toMatchObject({ of: 'ward', about: 'Rowan Ward, fenmoor hospital', byName: null, fields: [{ field: 'visiting_notes', from: null, to: 'Ring twice' }] });
    expect(body.items[1]).toMatchObject({ of: 'leave', about: 'Kim Roe', byName: 'Grace Adeyemi', kind: 'added' });
    const seen = new Set<string>();
    for (let next: string | null = ''; next !== null; ) {
      const page = (await dee('get', `/settings/changes${next && `?after=${next}`}`)).body as { items: { id: string }[]; next: string | null };
      for (const { id } of page.items) expect(seen.has(id)).toBe(false);
      for (const { id } of page.items) seen.add(id);
      next = page.next;
    }
    const { rows } = await under.admin.query<{ n: number }>(`select count(*)::integer as n from row_history where organisation_id = $1 and table_name in ('organisation', 'membership', 'leave', 'ward_cover', 'declared_conflict', 'contract_holder', 'hospital', 'ward', 'contract', 'service_standard', 'measure_setting')
      and (operation <> 'UPDATE' or before - 'version' <> after - 'version')`, [under.here.organisationId]);
    expect(seen.size).toBe(rows[0]?.n);
  });

  it('is for nobody else, and of one organisation', async () => {
    expect((await grace('get', '/settings/changes')).status).toBe(403);
    expect((await dee('get', '/settings/changes?after=never')).status).toBe(422);
    expect(JSON.stringify((await stranger('get', '/settings/changes')).body)).not.toContain('Kim Roe');
  });
});
