import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import {
  eligibilityOfReferral,
  mayAcceptAgainst,
  maySendReferral,
  mayTellDates,
  nameKindOf,
  stillToAsk,
  type ReferralTold,
  type TypedReferral,
} from './index.js';

const told: ReferralTold = { name: 'Owen', reachBy: null, phone: null, email: null, contactNote: null };
const today = localDate('2026-11-23');
const date = (text: string | null) => (text === null ? null : localDate(text));

describe('what a referral needs', () => {
  it.each([
    ['a first name and the ward', { reachBy: ['ON_THE_WARD'] }, null],
    ['a first name and a phone', { reachBy: ['PHONE'], phone: '01632 960001' }, null],
    ['a phone chosen and none given', { reachBy: ['PHONE'] }, 'contact-way-needed'],
    ['another way, told', { reachBy: ['OTHER'], contactNote: 'ask at the kitchen hatch' }, null],
    ['another way, not told', { reachBy: ['OTHER', 'EMAIL'], phone: '01632 960001' }, 'contact-way-needed'],
    ['one usable way among two', { reachBy: ['EMAIL', 'ON_THE_WARD'] }, null],
    ['no name', { name: null, reachBy: ['ON_THE_WARD'] }, 'name-or-description-needed'],
    ['somebody else referring, with initials only', { name: 'OT' }, null],
  ] as const)('%s', (_, facts, code) => {
    expect(maySendReferral({ ...told, ...facts })).toMatchObject(
      code === null ? { allowed: true } : { allowed: false, code },
    );
  });

  it.each([
    [null, null, null],
    ['1997-02-28', '2026-11-23', null],
    ['2026-11-24', null, 'age-does-not-fit'],
    ['1850-01-01', null, 'age-does-not-fit'],
    [null, '2026-11-24', 'date-in-future'],
    ['1997-02-28', '1996-01-01', 'date-before-birth'],
    [null, '0001-01-01', 'date-before-birth'],
  ])('born %s, on it since %s', (born, since, code) => {
    expect(mayTellDates({ dateOfBirth: date(born), since: date(since), today })).toMatchObject(
      code === null ? { allowed: true } : { code },
    );
  });
});

describe('what is still to ask', () => {
  const nothing: TypedReferral = {
    hasContactWay: false,
    hasPlace: false,
    legalStatusCode: null,
    communityStatus: null,
    since: null,
    dateOfBirth: null,
    knows: 'NOT_KNOWN',
    callerIsThePerson: false,
    needs: [],
    safeToVisit: null,
  };
  it('asks everything of somebody who gave a name and rang off', () => {
    expect(stillToAsk(nothing)).toEqual([
      'contact-way',
      'place',
      'legal-status',
      'date-of-birth',
      'person-knows',
      'communication-needs',
      'safe-to-visit',
    ]);
  });
  it('asks nothing where all was told', () => {
    const all = {
      hasContactWay: true,
      hasPlace: true,
      legalStatusCode: '03',
      since: today,
      dateOfBirth: today,
      knows: 'NO',
      needs: ['x'],
      safeToVisit: 'Quiet room',
    };
    expect(stillToAsk({ ...nothing, ...all })).toEqual([]);
  });
  it('asks when a section began, and not when being informal began', () => {
    expect(stillToAsk({ ...nothing, legalStatusCode: '02' })).toContain('section-start');
    expect(stillToAsk({ ...nothing, legalStatusCode: '01' })).not.toContain('section-start');
    expect(stillToAsk({ ...nothing, legalStatusCode: '01', communityStatus: 'CTO' })).toContain('section-start');
    expect(stillToAsk({ ...nothing, legalStatusCode: '99' })).toContain('legal-status');
  });
});

describe('the name told', () => {
  it.each([
    [null, 'NONE'],
    ['Owen', 'FIRST'],
    ['OT', 'INITIALS'],
    ['O. T.', 'INITIALS'],
    ['Owen Tarrant', 'FULL'],
    ['Élise', 'FIRST'],
    ['the tall man in the blue coat', 'DESCRIPTION'],
  ] as const)('%s is %s', (name, kind) => expect(nameKindOf(name)).toBe(kind));
});

describe('the answer and the decision', () => {
  const facts = {
    legalStatusCode: '03',
    communityStatus: null,
    startedOn: null,
    secondRecommendationReceived: null,
    country: 'England',
    dateOfBirth: null,
    treatment: null,
  } as const;
  it('answers a Care Act referral with what to ask, whatever the section', () => {
    expect(eligibilityOfReferral('CARE_ACT', facts, today)).toMatchObject({
      answer: 'needs_information',
      citation: 'Care Act 2014 ss.67, 68',
    });
    expect(eligibilityOfReferral('IMHA', facts, today)).toMatchObject({ answer: 'qualifies' });
  });
  it('lets a person decide against the rules, saying why', () => {
    expect(mayAcceptAgainst('qualifies', null)).toMatchObject({ allowed: true });
    expect(mayAcceptAgainst('does_not_qualify', null)).toMatchObject({ code: 'needs-information', field: 'note' });
    expect(mayAcceptAgainst('needs_information', 'The ward confirmed by phone')).toMatchObject({ allowed: true });
  });
});
