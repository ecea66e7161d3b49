import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { decideImhaFromCodedStatus, type CodedImhaFacts } from './decide-imha-from-coded-status.js';

const TODAY = localDate('2026-02-10');
const nobody: CodedImhaFacts = {
  legalStatusCode: null,
  communityStatus: null,
  startedOn: null,
  secondRecommendationReceived: null,
  country: 'England',
  dateOfBirth: localDate('1984-05-17'),
  treatment: null,
};
const told = (facts: Partial<CodedImhaFacts>): string => {
  const answer = decideImhaFromCodedStatus({ ...nobody, ...facts }, TODAY);
  return [answer.answer, answer.route ?? '', answer.basis ?? '', answer.missing.join()]
    .filter((each) => each)
    .join(' ');
};
const DETAINED = 'qualifies detained s130C(2)(a)';
const child = localDate('2008-09-01');
const ect = { kind: 's58A', state: 'discussed' } as const;

describe('who has a right to an IMHA, from what a referral tells', () => {
  it.each(['02', '03', '07', '08', '09', '10', '12', '13', '14', '15', '16', '17', '18', '31', '34', '37', '38'])(
    'code %s is a power to detain',
    (legalStatusCode) => expect(told({ legalStatusCode })).toBe(DETAINED),
  );
  it.each(['35', '36'])('code %s is guardianship', (legalStatusCode) =>
    expect(told({ legalStatusCode })).toBe('qualifies guardianship s130C(2)(b)'),
  );
  it.each(['32', '33', '99', null])('code %s tells nothing: the status is the question', (legalStatusCode) =>
    expect(told({ legalStatusCode })).toBe('needs_information legal-status'),
  );

  it.each<[string, Partial<CodedImhaFacts>, string]>([
    [
      'section 4 in England, second recommendation not known',
      { legalStatusCode: '04' },
      'does_not_qualify excluded-s4 second-recommendation',
    ],
    [
      'section 4, known not received',
      { legalStatusCode: '04', secondRecommendationReceived: false },
      'does_not_qualify excluded-s4',
    ],
    ['section 4, received', { legalStatusCode: '04', secondRecommendationReceived: true }, DETAINED],
    ['section 4 in Wales', { legalStatusCode: '04', country: 'Wales' }, 'qualifies detained s130I(2)(a)'],
    ['section 5(2)', { legalStatusCode: '05' }, 'does_not_qualify excluded-s5'],
    ['section 5(4) in Wales', { legalStatusCode: '06', country: 'Wales' }, 'qualifies detained s130I(2)(a)'],
    ['section 5(2), country not known', { legalStatusCode: '05', country: null }, 'needs_information country'],
    ['section 135', { legalStatusCode: '19' }, 'does_not_qualify excluded-s135-136'],
    [
      'section 136, country not known: outside both schemes',
      { legalStatusCode: '20', country: null },
      'does_not_qualify excluded-s135-136',
    ],
    [
      'CTO says more than the code',
      { legalStatusCode: '03', communityStatus: 'CTO' },
      'qualifies community s130C(2)(c)',
    ],
    ['conditional discharge', { legalStatusCode: '09', communityStatus: 'CD' }, DETAINED],
    ['CTO with no code', { communityStatus: 'CTO' }, 'qualifies community s130C(2)(c)'],
    ['informal in England', { legalStatusCode: '01' }, 'does_not_qualify informal-england'],
    ['informal in Wales', { legalStatusCode: '01', country: 'Wales' }, 'qualifies informal s130J(2)'],
    ['informal, country not known', { legalStatusCode: '01', country: null }, 'needs_information country'],
    [
      'informal, under 18, ECT discussed',
      { legalStatusCode: '01', dateOfBirth: child, treatment: ect },
      'qualifies treatment-58A s130C(3)(b)',
    ],
    ['informal, adult, ECT discussed', { legalStatusCode: '01', treatment: ect }, 'does_not_qualify not-under-18'],
    [
      'informal, age not known, ECT discussed',
      { legalStatusCode: '01', dateOfBirth: null, treatment: ect },
      'needs_information date-of-birth',
    ],
    ['not applicable', { legalStatusCode: '98' }, 'does_not_qualify no-qualifying-status'],
    [
      'not applicable, section 57 discussed',
      { legalStatusCode: '98', treatment: { kind: 's57', state: 'discussed' } },
      'qualifies treatment-57 s130C(3)(a)',
    ],
    [
      'nothing known but section 57: the right is there whatever the status',
      { treatment: { kind: 's57', state: 'proposed' } },
      'qualifies treatment-57 s130C(4) legal-status',
    ],
    [
      'nothing known, ECT, age not known',
      { dateOfBirth: null, treatment: ect },
      'needs_information legal-status,date-of-birth',
    ],
    ['section 3, country not known', { legalStatusCode: '03', country: null }, 'needs_information country'],
    ['section 2 on its last day', { legalStatusCode: '02', startedOn: localDate('2026-01-14') }, DETAINED],
    [
      'section 2 past 28 days is out of date, not a no',
      { legalStatusCode: '02', startedOn: localDate('2026-01-13') },
      'needs_information legal-status',
    ],
    ['section 3 long ago has been renewed', { legalStatusCode: '03', startedOn: localDate('2024-01-13') }, DETAINED],
    [
      'section 5(2) of last week is out of date',
      { legalStatusCode: '05', startedOn: localDate('2026-02-01') },
      'needs_information legal-status',
    ],
    [
      'a start in the future',
      { legalStatusCode: '03', startedOn: localDate('2026-03-01') },
      'needs_information section-start',
    ],
  ])('%s', (_, facts, expected) => expect(told(facts)).toBe(expected));

  it('says that a status is out of date', () => {
    const facts = { ...nobody, legalStatusCode: '02', startedOn: localDate('2026-01-01') };
    expect(decideImhaFromCodedStatus(facts, TODAY).reasons.map(({ code }) => code)).toEqual(['status-out-of-date']);
  });
});
