import { describe, expect, it } from '@jest/globals';
import type { ImhaRoute } from '../eligibility/index.js';
import { mustVisit, requesterOf, VISIT_REQUESTERS } from './must-visit.js';

const asked = (scheme: 'england' | 'wales', route: ImhaRoute, requester: string) =>
  mustVisit({ scheme, route, requester, reasonable: true, patientDeclines: false });
const listed = (scheme: 'england' | 'wales', route: ImhaRoute) =>
  [...VISIT_REQUESTERS, 'ward_nurse'].filter((requester) => asked(scheme, route, requester).dutyToVisit);

describe('must the advocate visit', () => {
  it.each<['england' | 'wales', ImhaRoute, string, string[]]>([
    ['england', 'detained', 's130B(5)', ['nearest_relative', 'responsible_clinician', 'amhp']],
    ['england', 'treatment-57', 's130B(5)', ['nearest_relative', 'responsible_clinician', 'amhp']],
    [
      'wales',
      'detained',
      's130H(3)',
      [
        'patient',
        'nearest_relative',
        'responsible_clinician',
        'amhp',
        'hospital_managers',
        'registered_social_worker_involved',
        'donee_or_deputy',
      ],
    ],
    [
      'wales',
      'community',
      's130H(3)',
      [
        'patient',
        'nearest_relative',
        'responsible_clinician',
        'amhp',
        'registered_social_worker_involved',
        'donee_or_deputy',
      ],
    ],
    [
      'wales',
      'informal',
      's130H(4)',
      ['patient', 'hospital_managers', 'registered_social_worker_involved', 'donee_or_deputy', 'carer'],
    ],
  ])('%s, %s: those listed in %s', (scheme, route, code, requesters) => {
    expect(listed(scheme, route)).toEqual(requesters);
    expect(asked(scheme, route, requesters[0] ?? '').reasonCode).toBe(code);
  });

  it('asks in order: reasonable, declined, listed', () => {
    const facts = { scheme: 'england', route: 'detained', requester: 'ward_nurse' } as const;
    expect(mustVisit({ ...facts, reasonable: false, patientDeclines: true }).reasonCode).toBe('request-not-reasonable');
    const declined = mustVisit({ ...facts, reasonable: true, patientDeclines: true });
    expect(declined).toMatchObject({ reasonCode: 'patient-declines-help', askAgainLater: true });
    expect(mustVisit({ ...facts, reasonable: true, patientDeclines: false }).reasonCode).toBe('not-listed-requester');
  });

  it('asks for what it does not know', () => {
    const facts = { requester: 'carer', reasonable: true, patientDeclines: false };
    expect(mustVisit({ ...facts, scheme: null, route: null })).toMatchObject({
      dutyToVisit: null,
      missing: ['scheme'],
    });
    expect(mustVisit({ ...facts, scheme: 'wales', route: null })).toMatchObject({
      dutyToVisit: null,
      missing: ['route'],
    });
    const unknown = { ...facts, requester: 'amhp', scheme: 'england', route: 'detained', reasonable: null } as const;
    expect(mustVisit(unknown)).toMatchObject({ dutyToVisit: null, missing: ['requester-reasonable'] });
  });
});

describe('who asked, by the source of a referral', () => {
  it.each([
    ['SELF', 'patient'],
    ['NEAREST_RELATIVE', 'nearest_relative'],
    ['RC', 'responsible_clinician'],
    ['AMHP', 'amhp'],
    ['MHA_OFFICE', 'hospital_managers'],
    ['SOCIAL_WORKER', 'registered_social_worker_involved'],
  ] as const)('%s is %s', (source, requester) => expect(requesterOf(source)).toBe(requester));

  it.each(['WARD_STAFF', 'FAMILY', 'SOLICITOR', 'OTHER'] as const)('%s is nobody the Act names', (source) => {
    expect(asked('wales', 'detained', requesterOf(source))).toMatchObject({
      dutyToVisit: false,
      reasonCode: 'not-listed-requester',
    });
  });
});
