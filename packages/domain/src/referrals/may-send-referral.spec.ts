import { describe, expect, it } from '@jest/globals';
import { NO_SUPPORT_FACTS, type SupportFacts } from '../signposting/index.js';
import { localDate } from '../time/index.js';
import {
  eligibilityOfReferral,
  groundOf,
  mayAcceptOn,
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
    service: 'IMHA',
    support: NO_SUPPORT_FACTS,
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
  it("asks the Care Act's three facts for Care Act support, and no section", () => {
    const careAct = { ...nothing, service: 'CARE_ACT', legalStatusCode: '02' } as const;
    const three = ['care-process', 'care-difficulty', 'care-supporter'];
    expect(stillToAsk(careAct).filter((each) => each.startsWith('care') || each.startsWith('section'))).toEqual(three);
    expect(stillToAsk({ ...careAct, legalStatusCode: null })).not.toContain('legal-status');
    const support = { process: 'care_plan', difficulties: [], supporter: 'NOBODY' } as const;
    expect(stillToAsk({ ...careAct, support }).some((each) => each.startsWith('care'))).toBe(false);
    expect(stillToAsk(nothing).some((each) => each.startsWith('care'))).toBe(false);
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
  const support = NO_SUPPORT_FACTS;
  const careAct = (told: Partial<SupportFacts>) =>
    eligibilityOfReferral({ service: 'CARE_ACT', imha: facts, support: { ...support, ...told } }, today);
  it('answers a Care Act referral with what to ask while it is not told, whatever the section', () => {
    expect(careAct({})).toMatchObject({
      answer: 'needs_information',
      basis: null,
      citation: 'Care Act 2014 ss.67, 68',
      missing: ['process', 'substantial-difficulty', 'appropriate-person'],
    });
    expect(eligibilityOfReferral({ service: 'IMHA', imha: facts, support }, today)).toMatchObject({
      answer: 'qualifies',
    });
  });
  it.each<[string, Partial<SupportFacts>, string, string]>([
    ['nobody to support them', { supporter: 'NOBODY' }, 'qualifies', 'duty-applies'],
    ['no area of difficulty', { difficulties: [], supporter: 'NOBODY' }, 'does_not_qualify', 'no-substantial-difficulty'],
    [
      'a sister they agree to',
      { supporter: 'SOMEBODY', supporterIsWilling: true, supporterIsPaid: false, canAgree: true, agrees: true },
      'does_not_qualify',
      'appropriate-person',
    ],
    ['a paid carer', { supporter: 'SOMEBODY', supporterIsPaid: true }, 'qualifies', 'person-not-eligible'],
    ['something else', { process: 'other', supporter: 'NOBODY' }, 'does_not_qualify', 'process-not-covered'],
  ])('answers a Care Act referral for somebody with %s', (_what, told, answer, basis) => {
    const said = careAct({ process: 'needs_assessment', difficulties: ['retaining'], ...told });
    expect(said).toMatchObject({ answer, basis, reasons: [{ code: basis, citation: said.citation, holds: true }] });
  });
  it('reads the law that began for this provider', () => {
    const imha = { ...facts, legalStatusCode: '01' };
    const begun = { 'ENG-IMHA-2025': today };
    const asked = { service: 'IMHA', imha, support } as const;
    expect(eligibilityOfReferral(asked, today, begun)).toMatchObject({ answer: 'qualifies', basis: 's130CA' });
    expect(eligibilityOfReferral(asked, today)).toMatchObject({ answer: 'does_not_qualify' });
    expect(eligibilityOfReferral(asked, date('2026-11-22') ?? today, begun)).toMatchObject({
      answer: 'does_not_qualify',
    });
  });
  it.each([
    ['IMHA', 'qualifies', 's130C(2)(a)', [], 'LAW'],
    ['IMHA', 'does_not_qualify', 'informal-england', ['informal-england'], 'CONTRACT'],
    ['IMHA', 'does_not_qualify', 'informal-england', ['excluded-s5'], 'PERSON'],
    ['IMHA', 'needs_information', null, ['informal-england'], 'PERSON'],
    ['CARE_ACT', 'does_not_qualify', 'appropriate-person', ['appropriate-person'], 'PERSON'],
  ] as const)('rests %s, %s %s, where the contract takes %j, on %s', (service, answer, basis, takes, ground) =>
    expect(groundOf(service, { answer, basis }, takes)).toBe(ground),
  );
  it('lets a person decide against the rules, saying why', () => {
    expect(mayAcceptOn('LAW', null)).toMatchObject({ allowed: true });
    expect(mayAcceptOn('CONTRACT', null)).toMatchObject({ allowed: true });
    expect(mayAcceptOn('PERSON', null)).toMatchObject({ code: 'needs-information', field: 'note' });
    expect(mayAcceptOn('PERSON', 'The ward confirmed by phone')).toMatchObject({ allowed: true });
  });
});
