import { describe, expect, it } from '@jest/globals';
import { mayShare } from '../consent/may-share.js';
import { instant, localDate } from '../time/index.js';
import { sharingFactsOf, type RecordedChoice, type SharingQuestionAsked } from './index.js';

const TODAY = localDate('2026-11-21');
const at = (minute: number) => instant(`2026-11-20T09:${String(minute).padStart(2, '0')}:00Z`);
const yes: RecordedChoice = {
  choice: 'SHARE',
  scope: ['MEETING_TIMES', 'MY_QUESTIONS'],
  lasts: 'UNTIL_STOP',
  recordedAt: at(0),
  capacity: 'HAS',
  isCompetent: null,
  isInformed: true,
  decidedBy: 'PERSON',
};
const later = (more: Partial<RecordedChoice>): RecordedChoice => ({ ...yes, recordedAt: at(9), ...more });
const no = later({ choice: 'DONT_SHARE', scope: [], lasts: null });
const lost = later({ choice: 'ASK_FIRST', scope: [], lasts: null, capacity: 'LACKS' });
const asked: SharingQuestionAsked = {
  recipient: 'WARD_TEAM',
  matters: ['MEETING_TIMES'],
  history: [yes],
  dateOfBirth: localDate('1990-01-01'),
  override: 'none',
  attorneyIsAllegedSource: null,
  today: TODAY,
};
const child = { dateOfBirth: localDate('2012-05-05') };
const said = (more: Partial<SharingQuestionAsked>): string => {
  const { decision, reasonCode, openPoint, missing } = mayShare(sharingFactsOf({ ...asked, ...more }));
  return `${decision} ${reasonCode ?? openPoint ?? missing.join()}`;
};

describe('may I tell X about Y', () => {
  it.each<[string, Partial<SharingQuestionAsked>, string]>([
    ['a yes in scope', {}, 'permitted consent-valid'],
    ['a yes in scope, capacity not assessed', { history: [{ ...yes, capacity: 'NOT_ASSESSED' }] }, 'permitted consent-valid'],
    ['nobody asked', { history: [] }, 'refused no-consent'],
    ['outside the scope', { matters: ['MY_LETTERS'] }, 'refused consent-out-of-scope'],
    ['partly outside the scope', { matters: ['MEETING_TIMES', 'MY_LETTERS'] }, 'refused consent-out-of-scope'],
    ['something no choice covers', { matters: ['SOMETHING_ELSE'] }, 'refused consent-out-of-scope'],
    ['no matter at all', { matters: [] }, 'refused consent-out-of-scope'],
    ['not informed', { history: [{ ...yes, isInformed: false }] }, 'refused consent-not-informed'],
    ['whether informed nobody wrote down', { history: [{ ...yes, isInformed: null }] }, 'needs_information consent-informed'],
    ['ran out', { history: [{ ...yes, lasts: 'UNTIL_DATE', untilOn: localDate('2026-11-20') }] }, 'refused no-consent'],
    ['on its last day', { history: [{ ...yes, lasts: 'UNTIL_DATE', untilOn: TODAY }] }, 'permitted consent-valid'],
    ['used up', { history: [{ ...yes, lasts: 'JUST_ONCE', usedAt: at(5) }] }, 'refused no-consent'],
    ['withdrawn', { history: [yes, no] }, 'refused consent-withdrawn'],
    ['withdrawn, and said no again', { history: [yes, no, { ...no, recordedAt: at(10) }] }, 'refused consent-withdrawn'],
    ['refused from the start', { history: [no] }, 'refused consent-refused'],
    ['ask first after a yes', { history: [yes, later({ choice: 'ASK_FIRST' })] }, 'refused no-consent'],
    ['refused after ask first', { history: [yes, later({ choice: 'ASK_FIRST' }), { ...no, recordedAt: at(12) }] }, 'refused consent-refused'],
    ['a yes after a no', { history: [no, { ...yes, recordedAt: at(10) }] }, 'permitted consent-valid'],
    ['lacks capacity, attorney agrees', { history: [later({ capacity: 'LACKS', decidedBy: 'ATTORNEY_OR_DEPUTY' })] }, 'permitted attorney-or-deputy-consents'],
    ['attorney agrees to something else', { matters: ['MY_LETTERS'], history: [later({ capacity: 'LACKS', decidedBy: 'ATTORNEY_OR_DEPUTY' })] }, 'refused best-interests-not-assessed'],
    ['attorney’s yes ran out', { history: [later({ capacity: 'LACKS', decidedBy: 'ATTORNEY_OR_DEPUTY', lasts: 'UNTIL_DATE', untilOn: localDate('2026-11-01') })] }, 'refused best-interests-not-assessed'],
    ['attorney says no after a yes', { history: [yes, { ...no, capacity: 'LACKS', decidedBy: 'ATTORNEY_OR_DEPUTY' }] }, 'refused attorney-or-deputy-refuses'],
    ['best interests in favour', { history: [later({ capacity: 'LACKS', decidedBy: 'BEST_INTERESTS' })] }, 'permitted_with_reason best-interests'],
    ['best interests against', { history: [{ ...no, capacity: 'LACKS', decidedBy: 'BEST_INTERESTS' }] }, 'refused best-interests-against'],
    ['best interests not decided', { history: [{ ...lost, decidedBy: 'BEST_INTERESTS' }] }, 'refused best-interests-not-assessed'],
    ['a yes, then capacity lost', { history: [yes, { ...lost, decidedBy: 'BEST_INTERESTS' }] }, 'check_with_a_person consent-before-capacity-lost'],
    ['a yes, then capacity lost, whoever wrote it', { history: [yes, lost] }, 'check_with_a_person consent-before-capacity-lost'],
    ['a yes without capacity, then still none', { history: [{ ...yes, capacity: 'LACKS' }, lost] }, 'refused best-interests-not-assessed'],
    ['a competent child', { ...child, history: [{ ...yes, capacity: null, isCompetent: true }] }, 'permitted consent-valid'],
    ['a child, competence not asked', { ...child, history: [{ ...yes, capacity: null }] }, 'needs_information competence'],
    ['a child not competent, a parent agrees', { ...child, history: [{ ...yes, capacity: null, isCompetent: false, decidedBy: 'PARENT' }] }, 'permitted parental-consent'],
    ['a child not competent, a parent says no', { ...child, history: [{ ...no, capacity: null, isCompetent: false, decidedBy: 'PARENT' }] }, 'refused no-consent'],
    ['a parent’s yes once the child is 16', { history: [{ ...yes, capacity: null, isCompetent: false, decidedBy: 'PARENT' }] }, 'refused no-consent'],
    ['no date of birth, capacity asked', { dateOfBirth: null }, 'permitted consent-valid'],
    ['no date of birth, nothing asked', { dateOfBirth: null, history: [{ ...yes, capacity: null }] }, 'needs_information age'],
    ['no date of birth, a competent child', { dateOfBirth: null, history: [{ ...yes, capacity: null, isCompetent: true }] }, 'permitted consent-valid'],
    ['a court orders it', { history: [no], recipient: 'COURT_OR_TRIBUNAL', override: 'court_order' }, 'permitted_with_reason legal-compulsion'],
    ['the supervisor', { history: [], recipient: 'SUPERVISOR' }, 'permitted internal-need-to-know'],
    ['a colleague', { history: [], recipient: 'COLLEAGUE' }, 'refused internal-no-need'],
    ['the police ask', { history: [], recipient: 'POLICE' }, 'refused no-consent'],
    ['harm to themselves against a no', { history: [no], override: 'serious_harm_to_self' }, 'check_with_a_person harm-to-self'],
    ['safeguarding, the attorney is said to be the source', { history: [no], override: 'adult_safeguarding', attorneyIsAllegedSource: true }, 'permitted_with_reason adult-safeguarding'],
  ])('%s', (_what, more, expected) => {
    expect(said(more)).toBe(expected);
    expect(said({ ...more, history: (more.history ?? asked.history).toReversed() })).toBe(expected);
  });
});
