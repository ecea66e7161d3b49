import { describe, expect, it } from '@jest/globals';
import { informationDuty, type InformationFacts } from './information-duty.js';

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
