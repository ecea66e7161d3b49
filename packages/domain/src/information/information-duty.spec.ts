import { describe, expect, it } from '@jest/globals';
import { decideImhaFromCodedStatus } from '../eligibility/index.js';
import type { CodedStatus } from '../legal-status/index.js';
import { localDate } from '../time/index.js';
import { informationDuty, informationDutyAfter, type InformationFacts } from './information-duty.js';

const base: InformationFacts = {
  scheme: 'england',
  route: 'detained',
  isConditionallyDischarged: false,
  isPart3: false,
  hasAskedForNoCopy: false,
};

describe('who must tell somebody that an IMHA can help', () => {
  it.each<[Partial<InformationFacts>, string, string, string[]]>([
    [{}, 'hospital-managers', 'MHA 1983 s.130D', ['nearest-relative']],
    [{ isConditionallyDischarged: true, isPart3: true }, 'responsible-clinician', 'MHA 1983 s.130D', []],
    [{ route: 'guardianship' }, 'responsible-authority', 'MHA 1983 s.130D', ['nearest-relative']],
    [{ route: 'community' }, 'responsible-hospital-managers', 'MHA 1983 s.130D', ['nearest-relative']],
    [{ route: 'treatment-58A' }, 'discussing-clinician', 'MHA 1983 s.130D', []],
    [{ hasAskedForNoCopy: true }, 'hospital-managers', 'MHA 1983 s.130D', []],
    [{ scheme: 'wales' }, 'hospital-managers', 'MHA 1983 s.130K', ['nearest-relative', 'attorney-or-deputy']],
    [{ scheme: 'wales', route: 'informal' }, 'hospital-managers', 'MHA 1983 s.130L', ['carer', 'attorney-or-deputy']],
  ])('%j', (facts, responsible, citation, copyTo) => {
    const form = ['orally', 'in-writing'];
    expect(informationDuty({ ...base, ...facts })).toMatchObject({ responsible, citation, copyTo, form, missing: [] });
  });

  it('asks what the person wishes before a copy goes', () => {
    expect(informationDuty({ ...base, hasAskedForNoCopy: null }).missing).toEqual(['patient-wishes']);
  });
});

describe('the duty that an answer brings', () => {
  const status = (legalStatusCode: string, communityStatus: 'CTO' | 'CD' | null = null): CodedStatus => ({
    legalStatusCode,
    communityStatus,
    startedOn: null,
    secondRecommendationReceived: null,
    country: 'England',
  });
  const after = (coded: CodedStatus) => {
    const answer = decideImhaFromCodedStatus(
      { ...coded, dateOfBirth: null, treatment: null },
      localDate('2026-02-10'),
    );
    return informationDutyAfter(answer, coded, false);
  };
  it.each<[CodedStatus, string, string[]]>([
    [status('03'), 'hospital-managers', ['nearest-relative']],
    [status('09'), 'hospital-managers', []],
    [status('35'), 'responsible-authority', ['nearest-relative']],
    [status('36'), 'responsible-authority', []],
    [status('03', 'CTO'), 'responsible-hospital-managers', ['nearest-relative']],
    [status('09', 'CD'), 'responsible-clinician', []],
  ])('%j', (coded, responsible, copyTo) => expect(after(coded)).toMatchObject({ responsible, copyTo }));

  it('is nobody\'s where there is no right', () => expect(after(status('01'))).toBeNull());
});
