import { describe, expect, it } from '@jest/globals';
import { maySeeRecords, type RecordsFacts } from './may-see-records.js';
import { mayTellPatient } from './may-tell-patient.js';

const base: RecordsFacts = {
  scheme: 'england',
  qualifies: true,
  record: 'hospital_detention_or_treatment',
  capacity: 'has',
  consent: 'given',
};
const lacking = { capacity: 'lacks', consent: 'n/a', attorneyDeputyOrCourtConflict: false } as const;
const said = (facts: Partial<RecordsFacts>): string => {
  const { decision, reasonCode, openPoint, missing } = maySeeRecords({ ...base, ...facts });
  return `${decision} ${reasonCode ?? openPoint ?? missing.join()}`;
};

describe('may the advocate see the records', () => {
  it.each<[string, Partial<RecordsFacts>, string]>([
    ['after-care records', { record: 's117_aftercare' }, 'permitted s130B-consent'],
    ['assessment records in Wales', { scheme: 'wales', record: 'hospital_assessment' }, 'permitted s130H-consent'],
    ['assessment records in England', { record: 'hospital_assessment' }, 'refused no-statutory-power'],
    [
      'assessment records in England, never detained: open',
      { record: 'hospital_assessment', wasDetained: false },
      'check_with_a_person assessment-records-england',
    ],
    ['GP notes', { record: 'gp_record' }, 'refused no-statutory-power'],
    ['a competent child consents', { capacity: 'competent' }, 'permitted s130B-consent'],
    ['capacity not assessed is presumed', { capacity: 'not_assessed', consent: 'refused' }, 'refused s130B-no-consent'],
    [
      'Wales, a conflicting decision',
      { scheme: 'wales', ...lacking, attorneyDeputyOrCourtConflict: true },
      'refused s130H-conflicting-decision',
    ],
    [
      'Wales, the holder decides',
      { scheme: 'wales', ...lacking, holderConsidersRelevant: true, holderConsidersAppropriate: true },
      'permitted_with_reason s130H-holder-decision',
    ],
    [
      'the holder finds it not relevant',
      { ...lacking, holderConsidersRelevant: false },
      'refused s130B-holder-refuses',
    ],
    ['the holder has not said', { ...lacking }, 'needs_information holder-relevant,holder-appropriate'],
    ['whether a decision conflicts is not known', { capacity: 'lacks' }, 'needs_information attorney-conflict'],
    ['capacity not known', { capacity: null }, 'needs_information capacity'],
    ['consent not known', { consent: null }, 'needs_information consent'],
    ['whether they qualify is not known', { qualifies: null }, 'needs_information legal-status'],
    ['which scheme is not known', { scheme: null }, 'needs_information scheme'],
    ['not qualifying is checked first', { qualifies: false, scheme: null }, 'refused no-statutory-power'],
  ])('%s', (_, facts, expected) => expect(said(facts)).toBe(expected));
});

describe('may the advocate tell the person', () => {
  it.each([
    ['ordinary', null, 'permitted', 'ordinary-content'],
    ['third_party_confidential', true, 'permitted', 'third-party-consents'],
    ['third_party_confidential', null, 'refused', 'third-party-information'],
    ['serious_harm_withheld', true, 'refused', 'serious-harm-information'],
  ] as const)('%s, third party agrees: %s', (type, agrees, decision, reasonCode) => {
    expect(mayTellPatient(type, agrees)).toMatchObject({ decision, reasonCode });
  });
});
