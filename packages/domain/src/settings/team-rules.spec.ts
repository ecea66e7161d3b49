import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import {
  mayAddLeave,
  mayChangeRole,
  mayChoosePassword,
  mayDeclareConflict,
  mayEndMembership,
  mayKeepWorkFacts,
  teamState,
  unlessUsed,
  type MembershipInUse,
  type WorkFacts,
} from './index.js';

const date = localDate;
const today = date('2026-11-23');

describe('ending somebody’s work here', () => {
  const advocate: MembershipInUse = { role: 'advocate', peopleSupported: 0, trainees: 0, othersInRole: 3 };
  const usesOf = (facts: Partial<MembershipInUse>) => {
    const decision = mayEndMembership({ ...advocate, ...facts });
    return decision.allowed ? [] : decision.uses.map(({ kind, count }) => `${kind} ${String(count)}`);
  };

  it.each<[string, Partial<MembershipInUse>, readonly string[]]>([
    ['nobody left to support', {}, []],
    ['people still to hand on', { peopleSupported: 3 }, ['people-supported 3']],
    ['somebody in training under them', { trainees: 1 }, ['trainees 1']],
    ['both', { peopleSupported: 1, trainees: 2 }, ['people-supported 1', 'trainees 2']],
    ['the last advocate', { othersInRole: 0 }, []],
    ['the last administrator', { role: 'administrator', othersInRole: 0 }, ['last-administrator 1']],
    ['one administrator of two', { role: 'administrator', othersInRole: 1 }, []],
    ['the last manager', { role: 'manager', othersInRole: 0 }, ['last-manager 1']],
    ['the last commissioner', { role: 'commissioner', othersInRole: 0 }, []],
  ])('%s', (_who, facts, expected) => expect(usesOf(facts)).toEqual(expected));

  it('a change of role is held to the same, but leaves trainees where they are', () => {
    expect(mayChangeRole({ ...advocate, trainees: 2 }, 'manager')).toEqual({ allowed: true });
    expect(mayChangeRole({ ...advocate, peopleSupported: 2 }, 'manager')).toMatchObject({ uses: [{ kind: 'people-supported', count: 2 }] });
    expect(mayChangeRole({ ...advocate, peopleSupported: 2 }, 'advocate')).toEqual({ allowed: true });
    expect(mayChangeRole({ ...advocate, role: 'administrator', othersInRole: 0 }, 'manager')).toMatchObject({ code: 'still-in-use' });
  });

  it('names only what uses it', () => {
    expect(unlessUsed([{ kind: 'a', count: 0 }])).toEqual({ allowed: true });
    expect(unlessUsed([{ kind: 'a', count: 0 }, { kind: 'b', count: 2 }])).toEqual({ allowed: false, code: 'still-in-use', uses: [{ kind: 'b', count: 2 }] });
  });
});

describe('qualification, check and supervisor', () => {
  const facts: WorkFacts = { membershipId: 'a', imhaQualifiedOn: null, dbsCheckedOn: null, supervisor: null, today };
  const supervisor = { membershipId: 'b', imhaQualifiedOn: date('2020-01-01'), isWorkingHere: true };

  it.each<[string, Partial<WorkFacts>, object]>([
    ['nothing yet', {}, { allowed: true }],
    ['qualified today', { imhaQualifiedOn: today }, { allowed: true }],
    ['a check that has run out', { dbsCheckedOn: date('2015-01-01') }, { allowed: true }],
    ['qualified tomorrow', { imhaQualifiedOn: date('2026-11-24') }, { code: 'date-in-future', field: 'imhaQualifiedOn' }],
    ['checked tomorrow', { dbsCheckedOn: date('2026-11-24') }, { code: 'date-in-future', field: 'dbsCheckedOn' }],
    ['under somebody qualified', { supervisor }, { allowed: true }],
    ['under themselves', { supervisor: { ...supervisor, membershipId: 'a' } }, { code: 'supervisor-does-not-fit', field: 'trainingSupervisorId' }],
    ['under somebody who has left', { supervisor: { ...supervisor, isWorkingHere: false } }, { code: 'supervisor-does-not-fit' }],
    ['under somebody in training', { supervisor: { ...supervisor, imhaQualifiedOn: null } }, { code: 'supervisor-does-not-fit' }],
  ])('%s', (_what, given, expected) => expect(mayKeepWorkFacts({ ...facts, ...given })).toMatchObject(expected));
});

describe('leave', () => {
  const entered = [{ from: date('2026-12-21'), to: date('2026-12-31') }];
  const add = (from: string, to: string) => mayAddLeave({ from: date(from), to: date(to), today, entered });

  it('takes one day, and days around today', () => {
    expect(add('2026-11-23', '2026-11-23')).toEqual({ allowed: true });
    expect(add('2026-11-01', '2026-11-23')).toEqual({ allowed: true });
    expect(add('2027-01-01', '2027-01-02')).toEqual({ allowed: true });
  });
  it('refuses what ends before it starts, what is over, and a day that is entered already', () => {
    expect(add('2026-12-02', '2026-12-01')).toEqual({ allowed: false, code: 'ends-before-start', field: 'to' });
    expect(add('2026-11-01', '2026-11-22')).toEqual({ allowed: false, code: 'date-in-past', field: 'to' });
    expect(add('2026-12-31', '2027-01-04')).toEqual({ allowed: false, code: 'already-entered', field: 'from' });
    expect(add('2026-12-01', '2027-01-04')).toEqual({ allowed: false, code: 'already-entered', field: 'from' });
  });
});

describe('a conflict', () => {
  const declare = (isAboutWard: boolean, isAboutPerson: boolean, mayNamePerson = true) => mayDeclareConflict({ isAboutWard, isAboutPerson, mayNamePerson });

  it('is about a ward or a person, and a person is named by a manager', () => {
    expect(declare(true, false)).toEqual({ allowed: true });
    expect(declare(true, false, false)).toEqual({ allowed: true });
    expect(declare(false, true)).toEqual({ allowed: true });
    expect(declare(false, true, false)).toEqual({ allowed: false, code: 'not-allowed' });
    expect(declare(false, false)).toMatchObject({ code: 'needs-information', field: 'wardId' });
    expect(declare(true, true)).toMatchObject({ code: 'needs-information', field: 'wardId' });
  });
});

describe('a password', () => {
  it.each([
    ['twelve characters', 'tea at three', true],
    ['twelve of any alphabet', 'чай в три часа', true],
    ['eleven', 'tea at thre', false],
    ['twelve code units that are six characters', '😀😀😀😀😀😀', false],
    ['only small letters', 'aaaaaaaaaaaaaaaa', true],
    ['the address', 'priya.raman@fenmoor.example', false],
    ['the address in other letters', ' PRIYA.Raman@fenmoor.example ', false],
    ['what stands before the @', 'priya.raman1', true],
  ])('%s', (_what, password, isFine) => expect(mayChoosePassword(password, 'priya.raman@fenmoor.example').allowed).toBe(isFine));

  it('is not the long name of an address either', () => {
    expect(mayChoosePassword('bartholomew.winterbourne', 'Bartholomew.Winterbourne@fenmoor.example')).toMatchObject({ code: 'password-is-email' });
  });
});

describe('where somebody stands', () => {
  const facts = { hasJoined: true, hasEnded: false, startsOn: date('2020-01-01'), leave: [], today };
  it.each([
    ['INVITED', { hasJoined: false }],
    ['ENDED', { hasJoined: false, hasEnded: true }],
    ['STARTS_LATER', { startsOn: date('2026-12-01') }],
    ['WORKING', {}],
    ['WORKING', { leave: [{ from: date('2026-11-24'), to: date('2026-11-30') }] }],
    ['ON_LEAVE', { leave: [{ from: date('2026-11-20'), to: today }] }],
  ])('%s', (expected, given) => expect(teamState({ ...facts, ...given })).toBe(expected));
});
