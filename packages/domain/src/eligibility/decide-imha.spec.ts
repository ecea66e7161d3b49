import { describe, expect, it } from '@jest/globals';
import { legalEventOf } from '../vectors/imha.js';
import { whenOf, type Given } from '../law/given.js';
import { localDate } from '../time/index.js';
import { decideImha } from './decide-imha.js';

type Row = readonly [why: string, timeline: readonly Given[], on: string, expected: string, dob?: string];
const at = (day: string, type: string, rest: Given = {}): Given => ({ at: day, type, ...rest });
const england = { hospital: { country: 'England' } };
const wales = { hospital: { country: 'Wales' } };
const admitted = (day: string, section: string, place: Given = england) => at(day, 'admitted', { section, ...place });
const cto = (day: string, country: string) => at(day, 'ctoMade', { responsibleHospital: { country } });
const guardianship = (day: string, country: string) =>
  at(day, 'guardianshipAccepted', { section: '7', responsibleLssa: { country } });
const treatment = (day: string, type: string, name: string, country?: string): Given =>
  at(day, type, { treatment: name, ...(country ? { regardedAsIn: country } : {}) });

const withBirth = ([why, timeline, on, expected, dob = '1984-05-17']: Row) =>
  [why, timeline, on, expected, dob] as const;

const judged = (timeline: readonly Given[], on: string, dob: string) => {
  const answer = decideImha({ dateOfBirth: localDate(dob), timeline: timeline.map(legalEventOf) }, whenOf(on));
  const open = answer.openPoint ?? answer.missing.join();
  return [answer.answer, answer.scheme, answer.route, answer.basis ?? open].filter((each) => each !== null).join(' ');
};
const yes = (scheme: string, route: string, basis: string) => `qualifies ${scheme} ${route} ${basis}`;
const no = (basis: string) => `does_not_qualify ${basis}`;
const DETAINED = yes('england', 'detained', 's130C(2)(a)');

const LAPSES: readonly Row[] = [
  ['section 3 on its last day (s.20(1))', [admitted('2025-07-15', '3')], '2026-01-14', DETAINED],
  [
    'section 3 the day after, not renewed (s.20(1))',
    [admitted('2025-07-15', '3')],
    '2026-01-15',
    no('authority-lapsed'),
  ],
  [
    'section 3 renewed (s.20(2))',
    [admitted('2025-07-15', '3'), at('2026-01-10', 'authorityRenewed')],
    '2026-07-14',
    DETAINED,
  ],
  [
    'a renewal after the lapse revives nothing',
    [admitted('2025-07-15', '3'), at('2026-01-20', 'authorityRenewed')],
    '2026-02-01',
    no('authority-lapsed'),
  ],
  [
    'section 2 to the last minute of the London day (s.2(4))',
    [admitted('2026-03-02', '2')],
    '2026-03-29T22:59:00Z',
    DETAINED,
  ],
  [
    'and not a minute after it, in summer time',
    [admitted('2026-03-02', '2')],
    '2026-03-29T23:01:00Z',
    no('authority-lapsed'),
  ],
  [
    'section 4 at 72 hours (s.4(4))',
    [admitted('2026-02-02T09:00:00Z', '4', wales)],
    '2026-02-05T08:59:00Z',
    yes('wales', 'detained', 's130I(2)(a)'),
  ],
  [
    'section 4 past 72 hours, in-patient in Wales (s.130J)',
    [admitted('2026-02-02T09:00:00Z', '4', wales)],
    '2026-02-05T09:00:00Z',
    yes('wales', 'informal', 's130J(2)'),
  ],
  [
    'a second recommendation after 72 hours is too late',
    [admitted('2026-02-02T09:00:00Z', '4'), at('2026-02-05T10:00:00Z', 'secondRecommendationReceived')],
    '2026-02-06',
    no('authority-lapsed'),
  ],
  [
    '28 days from the section 4 admission (s.4(4))',
    [admitted('2026-02-02T09:00:00Z', '4'), at('2026-02-04T10:00:00Z', 'secondRecommendationReceived')],
    '2026-03-02',
    no('authority-lapsed'),
  ],
  [
    'section 5(2) run out: informal as before',
    [admitted('2026-01-10', 'informal'), at('2026-02-02T10:00:00Z', 'held', { section: '5(2)' })],
    '2026-02-06',
    no('informal-england'),
  ],
  [
    'section 5(2) counts from a nurse’s record (s.5(5))',
    [
      admitted('2026-01-10', 'informal'),
      at('2026-02-02T10:00:00Z', 'held', { section: '5(4)' }),
      at('2026-02-02T14:00:00Z', 'held', { section: '5(2)' }),
    ],
    '2026-02-05T11:00:00Z',
    no('informal-england'),
  ],
  [
    'section 136 with 12 more hours (s.136B)',
    [at('2026-02-02T22:00:00Z', 'held', { section: '136', placeOfSafety: { country: 'England' }, extensionHours: 12 })],
    '2026-02-04T09:00:00Z',
    no('excluded-s135-136'),
  ],
  [
    'section 136 run out',
    [at('2026-02-02T22:00:00Z', 'held', { section: '136', placeOfSafety: { country: 'England' } })],
    '2026-02-04',
    no('no-qualifying-status'),
  ],
  [
    'a CTO not extended (s.20B)',
    [admitted('2025-01-06', '3'), cto('2025-06-02', 'England')],
    '2025-12-02',
    no('authority-lapsed'),
  ],
  [
    'a CTO extended (s.20A)',
    [admitted('2025-01-06', '3'), cto('2025-06-02', 'England'), at('2025-11-20', 'ctoExtended')],
    '2025-12-02',
    yes('england', 'community', 's130C(2)(c)'),
  ],
  ['guardianship not renewed', [guardianship('2025-07-01', 'Wales')], '2026-01-01', no('authority-lapsed')],
  ['a restricted order does not run out', [admitted('2016-02-01', '37/41')], '2026-02-01', DETAINED],
  [
    'a remand past 28 days may have gone on: asked',
    [admitted('2026-01-05', '35')],
    '2026-02-10',
    'needs_information court-order-end',
  ],
  ['a remand cannot pass 12 weeks (s.35(7))', [admitted('2026-01-05', '35')], '2026-03-30', no('authority-lapsed')],
  [
    'an insanity order past six months: was it restricted?',
    [admitted('2025-01-06', 'CPIA5')],
    '2026-01-06',
    'needs_information restrictions',
  ],
];

const EXTENSIONS: readonly Row[] = [
  [
    'absent on the last day of section 3 (s.21)',
    [admitted('2025-07-15', '3'), at('2026-01-10', 'absentWithoutLeave')],
    '2026-02-10',
    DETAINED,
  ],
  [
    'returned: one week beginning with the return',
    [admitted('2025-07-15', '3'), at('2026-01-10', 'absentWithoutLeave'), at('2026-01-20', 'returned')],
    '2026-01-26',
    DETAINED,
  ],
  [
    'and no longer',
    [admitted('2025-07-15', '3'), at('2026-01-10', 'absentWithoutLeave'), at('2026-01-20', 'returned')],
    '2026-01-27',
    no('authority-lapsed'),
  ],
  [
    'back before the final week: no extension',
    [admitted('2025-07-15', '3'), at('2026-01-01', 'absentWithoutLeave'), at('2026-01-07', 'returned')],
    '2026-01-15',
    no('authority-lapsed'),
  ],
  [
    'never returned: six months beginning with the first day (s.18(4))',
    [admitted('2025-07-15', '3'), at('2026-01-10', 'absentWithoutLeave')],
    '2026-07-10',
    no('authority-lapsed'),
  ],
  [
    'absent when section 2 runs out is open (ss.18(5), 21)',
    [admitted('2026-03-02', '2'), at('2026-03-25', 'absentWithoutLeave')],
    '2026-04-02',
    'check_with_a_person section-2-absence',
  ],
  [
    'displacement on ground (c) holds section 2 (s.29(4))',
    [admitted('2026-03-02', '2'), at('2026-03-20', 'displacementApplicationPending', { ground: '29(3)(c)' })],
    '2026-04-20',
    DETAINED,
  ],
  [
    'on ground (a) it does not',
    [admitted('2026-03-02', '2'), at('2026-03-20', 'displacementApplicationPending', { ground: 'a' })],
    '2026-04-20',
    no('authority-lapsed'),
  ],
  [
    'disposed of with an order: seven days more',
    [
      admitted('2026-03-02', '2'),
      at('2026-03-20', 'displacementApplicationPending', { ground: 'd' }),
      at('2026-04-10', 'displacementApplicationDisposed', { orderMade: true }),
    ],
    '2026-04-17',
    DETAINED,
  ],
  [
    'and then it ends',
    [
      admitted('2026-03-02', '2'),
      at('2026-03-20', 'displacementApplicationPending', { ground: 'd' }),
      at('2026-04-10', 'displacementApplicationDisposed', { orderMade: true }),
    ],
    '2026-04-18',
    no('authority-lapsed'),
  ],
  [
    'custody holds section 3 open (s.22)',
    [admitted('2025-01-06', '3'), at('2025-06-01', 'custodyStarted')],
    '2025-08-01',
    DETAINED,
  ],
  [
    'custody over six months ends it (s.22)',
    [admitted('2025-01-06', '3'), at('2025-06-01', 'custodyStarted')],
    '2025-12-01',
    no('authority-lapsed'),
  ],
  [
    'released: may be taken back for 28 days (s.22)',
    [admitted('2025-01-06', '3'), at('2025-06-01', 'custodyStarted'), at('2025-08-01', 'custodyEnded')],
    '2025-08-28',
    DETAINED,
  ],
  [
    'and not on the 29th',
    [admitted('2025-01-06', '3'), at('2025-06-01', 'custodyStarted'), at('2025-08-01', 'custodyEnded')],
    '2025-08-29',
    no('authority-lapsed'),
  ],
  [
    'released while section 3 still runs: nothing changes',
    [admitted('2025-01-06', '3'), at('2025-06-01', 'custodyStarted'), at('2025-07-01', 'custodyEnded')],
    '2025-07-06',
    no('authority-lapsed'),
  ],
];

const PLACES: readonly Row[] = [
  [
    'recalled across the border: the responsible hospital (s.17A(7))',
    [admitted('2025-10-01', '3'), cto('2026-01-15', 'England'), at('2026-02-10', 'ctoRecalled', wales)],
    '2026-02-11',
    yes('england', 'community', 's130C(2)(c)'),
  ],
  [
    'revoked where recalled to (s.17G(4))',
    [
      admitted('2025-10-01', '3'),
      cto('2026-01-15', 'England'),
      at('2026-02-10', 'ctoRecalled', wales),
      at('2026-02-12', 'ctoRevoked'),
    ],
    '2026-02-12',
    yes('wales', 'detained', 's130I(2)(a)'),
  ],
  [
    'revocation starts six months afresh (s.17G(5))',
    [
      admitted('2025-10-01', '3'),
      cto('2026-01-15', 'England'),
      at('2026-02-10', 'ctoRecalled', england),
      at('2026-02-12', 'ctoRevoked'),
    ],
    '2026-08-11',
    DETAINED,
  ],
  [
    'responsibility assigned across the border (s.19A)',
    [
      admitted('2025-10-01', '3'),
      cto('2026-01-15', 'England'),
      at('2026-02-01', 'ctoResponsibilityAssigned', { responsibleHospital: { country: 'Wales' } }),
    ],
    '2026-02-11',
    yes('wales', 'community', 's130I(2)(c)'),
  ],
  [
    'guardianship moved to a Welsh authority',
    [
      guardianship('2026-01-12', 'England'),
      at('2026-02-01', 'guardianshipTransferred', { responsibleLssa: { country: 'Wales' } }),
    ],
    '2026-02-02',
    yes('wales', 'guardianship', 's130I(2)(b)'),
  ],
  [
    'guardianship moved to hospital (s.19(2)(d))',
    [guardianship('2026-01-12', 'England'), at('2026-02-01', 'transferred', wales)],
    '2026-02-02',
    yes('wales', 'detained', 's130I(2)(a)'),
  ],
  [
    'hospital moved into guardianship (s.19(2)(b))',
    [
      admitted('2026-01-12', '3'),
      at('2026-02-01', 'guardianshipTransferred', { responsibleLssa: { country: 'Wales' } }),
    ],
    '2026-02-02',
    yes('wales', 'guardianship', 's130I(2)(b)'),
  ],
  [
    'recalled by the Secretary of State to Wales',
    [
      admitted('2019-03-01', '37/41'),
      at('2024-07-01', 'conditionallyDischarged'),
      at('2026-01-05', 'recalledBySecretaryOfState', wales),
    ],
    '2026-02-01',
    yes('wales', 'detained', 's130I(2)(a)'),
  ],
  [
    'a hospital in neither country',
    [admitted('2026-02-02', '3', { hospital: { country: 'Scotland' } })],
    '2026-02-10',
    no('no-qualifying-status'),
  ],
  [
    'a hospital nobody has named',
    [at('2026-02-02', 'admitted', { section: '3' })],
    '2026-02-10',
    'needs_information country',
  ],
];

const ENDINGS: readonly Row[] = [
  [
    'restriction order ended in hospital (s.41(5))',
    [admitted('2019-03-01', '37/41'), at('2026-01-05', 'restrictionOrderEnded')],
    '2026-02-01',
    DETAINED,
  ],
  [
    'a notional order then runs its own six months',
    [admitted('2019-03-01', '47/49'), at('2025-07-05', 'restrictionDirectionEnded')],
    '2026-02-01',
    no('authority-lapsed'),
  ],
  [
    'restriction order ended after conditional discharge (s.42(5))',
    [
      admitted('2019-03-01', '37/41'),
      at('2024-07-01', 'conditionallyDischarged'),
      at('2026-01-05', 'restrictionOrderEnded'),
    ],
    '2026-02-01',
    no('no-qualifying-status'),
  ],
  [
    'remitted to prison',
    [admitted('2025-12-01', '47/49'), at('2026-01-05', 'remittedToPrison')],
    '2026-02-01',
    no('no-qualifying-status'),
  ],
  [
    'discharged under s.23 in Wales',
    [admitted('2026-01-05', '3', wales), at('2026-01-20', 'absolutelyDischarged')],
    '2026-02-01',
    no('no-qualifying-status'),
  ],
  [
    'section 3 discharged, conditional discharge goes on',
    [
      admitted('2019-03-01', '37/41'),
      at('2024-07-01', 'conditionallyDischarged'),
      admitted('2026-01-05', '3'),
      at('2026-01-20', 'absolutelyDischarged'),
    ],
    '2026-02-01',
    DETAINED,
  ],
  [
    'section 3 ends guardianship (s.6(4))',
    [guardianship('2025-12-12', 'Wales'), admitted('2026-01-05', '3'), at('2026-01-20', 'absolutelyDischarged')],
    '2026-02-01',
    no('no-qualifying-status'),
  ],
  [
    'section 2 does not',
    [guardianship('2025-12-12', 'Wales'), admitted('2026-01-05', '2'), at('2026-01-20', 'absolutelyDischarged')],
    '2026-02-01',
    yes('wales', 'guardianship', 's130I(2)(b)'),
  ],
  [
    'an informal patient who has gone home',
    [admitted('2026-01-05', 'informal', wales), at('2026-01-20', 'dischargedHome')],
    '2026-02-01',
    no('no-qualifying-status'),
  ],
  [
    'on leave when section 2 ends in Wales: still an in-patient?',
    [admitted('2026-01-05', '2', wales), at('2026-01-20', 'leaveGranted')],
    '2026-02-05',
    'needs_information in-patient',
  ],
  [
    'conditional discharge with no order recorded',
    [at('2026-01-05', 'conditionallyDischarged')],
    '2026-02-05',
    'needs_information legal-status',
  ],
];

const TREATMENT: readonly Row[] = [
  [
    'section 58A told at 17 in Wales (s.130I(5))',
    [treatment('2026-01-10', 'treatmentProposed', 's58A', 'Wales')],
    '2026-02-10',
    yes('wales', 'treatment-58A', 's130I(5)'),
    '2008-09-01',
  ],
  [
    'told at 17 and now 18 is open',
    [treatment('2026-01-10', 'treatmentProposed', 's58A', 'England')],
    '2026-02-10',
    'check_with_a_person treatment-right-after-18',
    '2008-02-01',
  ],
  [
    'discussed at 17 and now 18',
    [treatment('2026-01-10', 'treatmentDiscussed', 's58A', 'England')],
    '2026-02-10',
    no('not-under-18'),
    '2008-02-01',
  ],
  [
    'completed',
    [
      treatment('2026-01-10', 'treatmentDiscussed', 's57', 'England'),
      treatment('2026-01-20', 'treatmentCompleted', 's57'),
    ],
    '2026-02-10',
    no('treatment-ended'),
  ],
  [
    'withdrawn, then discussed again',
    [
      treatment('2026-01-10', 'treatmentDiscussed', 's57', 'England'),
      treatment('2026-01-20', 'treatmentProposalWithdrawn', 's57'),
      treatment('2026-02-01', 'treatmentDiscussed', 's57'),
    ],
    '2026-02-10',
    yes('england', 'treatment-57', 's130C(3)(a)'),
  ],
  [
    'talked of again after a proposal: still proposed',
    [
      treatment('2026-01-10', 'treatmentProposed', 's57', 'England'),
      treatment('2026-01-20', 'treatmentDiscussed', 's57'),
    ],
    '2026-02-10',
    yes('england', 'treatment-57', 's130C(4)'),
  ],
  [
    'detained goes before treatment',
    [admitted('2026-02-02', '3'), treatment('2026-02-03', 'treatmentDiscussed', 's57', 'England')],
    '2026-02-10',
    DETAINED,
  ],
  [
    'held under section 5(2), under 18: not within (2), so (3)(b)',
    [
      admitted('2026-02-01', 'informal'),
      at('2026-02-09T10:00:00Z', 'held', { section: '5(2)' }),
      treatment('2026-02-09', 'treatmentDiscussed', 's58A', 'England'),
    ],
    '2026-02-10',
    yes('england', 'treatment-58A', 's130C(3)(b)'),
    '2008-09-01',
  ],
  [
    'an adult’s ECT in Wales: the informal route',
    [admitted('2026-02-01', 'informal', wales), treatment('2026-02-09', 'treatmentDiscussed', 's58A', 'Wales')],
    '2026-02-10',
    yes('wales', 'informal', 's130J(2)'),
  ],
  [
    '28 February before a 29 February birthday is open',
    [treatment('2026-02-10', 'treatmentDiscussed', 's58A', 'England')],
    '2026-02-28',
    'check_with_a_person leap-day-birthday',
    '2008-02-29',
  ],
  [
    'treatment with no country',
    [treatment('2026-02-10', 'treatmentDiscussed', 's57')],
    '2026-02-10',
    'needs_information country',
  ],
];

const VERSIONS: readonly Row[] = [
  ['before the English scheme', [admitted('2009-03-10', '3')], '2009-03-31', no('scheme-not-in-force')],
  ['its first day', [admitted('2009-03-10', '3')], '2009-04-01', DETAINED],
  ['section 4 before the English scheme', [admitted('2009-03-10', '4')], '2009-03-11', no('scheme-not-in-force')],
  ['before the Welsh scheme', [admitted('2008-10-20', '3', wales)], '2008-11-02', no('scheme-not-in-force')],
  [
    'Wales under the original section 130C',
    [admitted('2010-10-20', '3', wales)],
    '2010-11-02',
    yes('wales', 'detained', 's130C(2)(a)'),
  ],
  ['which leaves out section 4', [admitted('2010-10-20', '4', wales)], '2010-10-21', no('excluded-s4')],
  [
    'Wales, compulsory patients from 2012',
    [admitted('2012-01-20', '4', wales)],
    '2012-01-21',
    yes('wales', 'detained', 's130I(2)(a)'),
  ],
  [
    'Wales, informal, the day before s.130J',
    [admitted('2012-03-20', 'informal', wales)],
    '2012-04-01',
    no('no-qualifying-status'),
  ],
  [
    'and the day itself',
    [admitted('2012-03-20', 'informal', wales)],
    '2012-04-02',
    yes('wales', 'informal', 's130J(2)'),
  ],
  ['nobody known, before any scheme', [], '2008-11-02', no('scheme-not-in-force')],
  ['nobody known, now', [], '2026-02-02', no('no-qualifying-status')],
];

const WALES_OPEN: readonly Row[] = [
  [
    'an in-patient in Wales held under section 136',
    [
      admitted('2026-02-01', 'informal', wales),
      at('2026-02-09T10:00:00Z', 'held', { section: '136', placeOfSafety: { country: 'Wales' } }),
    ],
    '2026-02-09',
    'check_with_a_person wales-in-patient-held',
  ],
  [
    'a deprivation of liberty authorisation in Wales',
    [admitted('2026-02-01', 'informal', { ...wales, deprivationOfLiberty: 'DoLS' })],
    '2026-02-09',
    'check_with_a_person wales-deprivation-of-liberty',
  ],
  [
    'a renewal after a month end, between the two readings',
    [admitted('2025-08-31', '3'), at('2026-02-20', 'authorityRenewed')],
    '2026-08-31',
    'check_with_a_person month-end-renewal',
  ],
  [
    'and safely before both',
    [admitted('2025-08-31', '3'), at('2026-02-20', 'authorityRenewed')],
    '2026-08-30',
    DETAINED,
  ],
];

describe.each([
  ['lapses', LAPSES],
  ['extensions', EXTENSIONS],
  ['places', PLACES],
  ['endings', ENDINGS],
  ['treatment', TREATMENT],
  ['versions', VERSIONS],
  ['open law', WALES_OPEN],
] as const)('who has a right to an IMHA: %s', (_, rows) => {
  it.each(rows.map(withBirth))('%s', (_why, timeline, on, expected, dob) => {
    expect(judged(timeline, on, dob)).toBe(expected);
  });
});

describe('what the answer carries', () => {
  const informal = { dateOfBirth: null, timeline: [legalEventOf(admitted('2026-03-01', 'informal'))] };
  const day = localDate('2026-03-10');

  it('cites the provision and the version', () => {
    const answer = decideImha({ dateOfBirth: null, timeline: [legalEventOf(admitted('2026-03-01', '2'))] }, day);
    expect(answer).toMatchObject({ citation: 'Mental Health Act 1983 s.130C(2)(a)', ruleVersion: 'ENG-IMHA-3' });
    expect(answer.reasons).toEqual([{ code: 'detained', citation: answer.citation, holds: true }]);
  });

  it('keeps the 2025 Act off until a date is entered, and changes nothing before that date', () => {
    const commenced = { 'ENG-IMHA-2025': localDate('2026-03-10') };
    expect(decideImha(informal, day).basis).toBe('informal-england');
    expect(decideImha(informal, day, commenced)).toMatchObject({ basis: 's130CA', ruleVersion: 'ENG-IMHA-2025' });
    expect(decideImha(informal, localDate('2026-03-09'), commenced).basis).toBe('informal-england');
  });

  it('asks for a date of birth only where the age decides', () => {
    const timeline = [legalEventOf(treatment('2026-02-10', 'treatmentDiscussed', 's58A', 'England'))];
    expect(decideImha({ dateOfBirth: null, timeline }, day)).toMatchObject({
      answer: 'needs_information',
      missing: ['date-of-birth'],
    });
  });

  it('takes a country for events that name none', () => {
    const timeline = [legalEventOf(at('2026-02-02', 'admitted', { section: '3' }))];
    expect(decideImha({ dateOfBirth: null, timeline, country: 'Wales' }, day).basis).toBe('s130I(2)(a)');
  });
});
