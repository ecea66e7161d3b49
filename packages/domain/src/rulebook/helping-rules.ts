import { MEETING_OUTCOMES, type MeetingOutcome } from '../meetings/private-meeting.js';
import type { RecordsReason, RecordsSection } from '../records/may-see-records.js';
import type { TellingAnswer } from '../records/may-tell-patient.js';
import type { VisitRequestAnswer } from '../visit-requests/must-visit.js';
import { RESPONSIBLE_PERSONS, type ResponsiblePerson } from '../information/information-duty.js';
import type { Confidence } from '../law/index.js';
import { since, type Rule, type RuleAnswer } from './rule.js';

const BEGAN = '2009-04-01';
const given = <Code extends string>(code: Code, citation: string, confidence: Confidence): RuleAnswer<Code> => ({
  code,
  citation,
  confidence,
});

const INFORMATION: Rule<'INFORMATION', ResponsiblePerson> = {
  id: 'INFORMATION',
  area: 'information',
  versions: [
    since(BEGAN, 'INFORMATION', 'MHA 1983 s.130D', 'H'),
    since('2012-04-02', 'INFORMATION', 'MHA 1983 ss.130K, 130L', 'H'),
  ],
  answers: RESPONSIBLE_PERSONS.map((code) => given(code, 'MHA 1983 s.130D; MHA 1983 s.130K; MHA 1983 s.130L', 'H')),
  openPoints: [],
};

type VisitReason = NonNullable<VisitRequestAnswer['reasonCode']>;
const ENGLISH_VISIT = 'MHA 1983 s.130B(5)-(6)';
const WELSH_VISIT = 'MHA 1983 s.130H(3)-(5)';
const EITHER_VISIT = `${ENGLISH_VISIT}; ${WELSH_VISIT}`;
const VISIT_REASONS: Readonly<Record<VisitReason, readonly [string, Confidence]>> = {
  'request-not-reasonable': [EITHER_VISIT, 'H'],
  'patient-declines-help': [EITHER_VISIT, 'M'],
  'not-listed-requester': [EITHER_VISIT, 'H'],
  's130B(5)': [ENGLISH_VISIT, 'H'],
  's130H(3)': [WELSH_VISIT, 'H'],
  's130H(4)': [WELSH_VISIT, 'H'],
};
const VISIT_REQUEST: Rule<'VISIT_REQUEST', VisitReason> = {
  id: 'VISIT_REQUEST',
  area: 'visit-requests',
  versions: [
    since(BEGAN, 'VISIT-REQUEST', ENGLISH_VISIT, 'H'),
    since('2012-01-03', 'VISIT-REQUEST', WELSH_VISIT, 'H'),
  ],
  answers: Object.entries(VISIT_REASONS).map(([code, [citation, confidence]]) =>
    given(code as VisitReason, citation, confidence),
  ),
  openPoints: [],
};

const MEETING_SOURCE = 'MHA 1983 ss.129, 130B(3)(a), 130H(1)(a); Code of Practice ch.6';
type MeetingHeld = Exclude<MeetingOutcome, 'needs_information'>;
const isSettled = (outcome: MeetingOutcome): outcome is MeetingHeld => outcome !== 'needs_information';
const MEETING: Rule<'PRIVATE_MEETING', MeetingHeld> = {
  id: 'PRIVATE_MEETING',
  area: 'private-meetings',
  versions: [since(BEGAN, 'MEETING', MEETING_SOURCE, 'M')],
  answers: MEETING_OUTCOMES.filter(isSettled).map((code) => given(code, MEETING_SOURCE, 'M')),
  openPoints: [],
};

const RECORDS_SOURCE: Readonly<Record<RecordsSection, string>> = {
  s130B: 'MHA 1983 s.130B(3)(c)-(d), (4)',
  s130H: 'MHA 1983 s.130H(1)-(2)',
};
const RECORDS_ENDINGS = ['consent', 'no-consent', 'conflicting-decision', 'holder-decision', 'holder-refuses'] as const;
const bySection = (section: RecordsSection): RuleAnswer<RecordsReason>[] =>
  RECORDS_ENDINGS.map((ending) => given(`${section}-${ending}` as const, RECORDS_SOURCE[section], 'H'));
const RECORDS: Rule<'RECORDS', RecordsReason> = {
  id: 'RECORDS',
  area: 'records',
  versions: [
    since(BEGAN, 'RECORDS', RECORDS_SOURCE.s130B, 'H'),
    since('2012-01-03', 'RECORDS', RECORDS_SOURCE.s130H, 'H'),
  ],
  answers: [
    given('no-statutory-power', `${RECORDS_SOURCE.s130B}; ${RECORDS_SOURCE.s130H}`, 'H'),
    ...bySection('s130B'),
    ...bySection('s130H'),
  ],
  openPoints: ['assessment-records-england'],
};

type TellingReason = TellingAnswer['reasonCode'];
const GUIDANCE = 'Department of Health supplementary guidance on s.130B (2009)';
const TELLING_REASONS: Readonly<Record<TellingReason, string>> = {
  'ordinary-content': GUIDANCE,
  'third-party-information': `${GUIDANCE}; Data Protection Act 2018 Sch.2 Part 3`,
  'third-party-consents': `${GUIDANCE}; Data Protection Act 2018 Sch.2 Part 3`,
  'serious-harm-information': `${GUIDANCE}; Data Protection Act 2018 Sch.3 paras 5-6`,
};
const TELLING: Rule<'TELLING', TellingReason> = {
  id: 'TELLING',
  area: 'records',
  versions: [since(BEGAN, 'TELLING', GUIDANCE, 'M')],
  answers: Object.entries(TELLING_REASONS).map(([code, citation]) => given(code as TellingReason, citation, 'M')),
  openPoints: [],
};

/** What an advocate may do and must be told. Source: MHA 1983 ss.130B, 130D, 130H, 130K, 130L. */
export const HELPING_RULES = [INFORMATION, VISIT_REQUEST, MEETING, RECORDS, TELLING] as const;
