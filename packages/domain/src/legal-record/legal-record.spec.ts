import { describe, expect, it } from '@jest/globals';
import { happened, reported } from '../../test/support/legal-entries.js';
import { ENGLAND_AND_WALES, localDate } from '../time/index.js';
import {
  changesOf,
  legalAnswerOn,
  readLegalRecord,
  standingOn,
  statusShownOn,
  toldOn,
  type LegalEntry,
} from './index.js';

const ABOUT = { dateOfBirth: localDate('1990-06-15'), country: 'England' } as const;
const TODAY = localDate('2026-11-21');
const ENGLISH = { country: 'England' } as const;
const answer = (entries: readonly LegalEntry[], on = '2026-11-21') =>
  legalAnswerOn(readLegalRecord(entries), ABOUT, localDate(on), ENGLAND_AND_WALES);
const clocks = (entries: readonly LegalEntry[], on = '2026-11-21') =>
  answer(entries, on).clocks.map(({ code, lastDay, missing }) => `${code} ${lastDay ?? missing.join()}`);
const shown = (entries: readonly LegalEntry[], on = '2026-11-21') => statusShownOn(readLegalRecord(entries), localDate(on));
const standing = (entries: readonly LegalEntry[], on = '2026-11-21') =>
  standingOn(readLegalRecord(entries), ABOUT, localDate(on));

const admittedUnder = (on: string, section: string) => happened(on, 'admitted', { section, ...ENGLISH });

describe('what a legal record tells the rules', () => {
  it('nothing, where nothing was entered: the status is asked for', () => {
    expect(toldOn(readLegalRecord([]), TODAY)).toEqual({ kind: 'nothing' });
    expect(answer([]).imha).toMatchObject({ answer: 'needs_information', missing: ['legal-status'] });
    expect(clocks([])).toEqual([]);
    expect(shown([])).toEqual({ code: null, communityStatus: null, since: null });
  });

  it('a report with a start is the event that began the status', () => {
    const record = [reported('2026-11-14', '02', { told: '2026-11-16' })];
    expect(toldOn(readLegalRecord(record), TODAY)).toMatchObject({ kind: 'timeline', timeline: [{ type: 'admitted', section: '2' }] });
    expect(answer(record).imha).toMatchObject({ answer: 'qualifies', basis: 's130C(2)(a)' });
    expect(clocks(record)).toEqual(['S2_TRIBUNAL_WINDOW 2026-11-27', 'S2_DETENTION 2026-12-11']);
    expect(answer(record, '2026-12-12').imha).toMatchObject({ answer: 'does_not_qualify', basis: 'authority-lapsed' });
  });

  it('a report without a start stays a coded status, and never lapses by a date nobody gave', () => {
    const record = [reported('2026-06-01', '03', { detail: { isStartKnown: false } })];
    expect(toldOn(readLegalRecord(record), TODAY)).toMatchObject({ kind: 'coded', status: { startedOn: null } });
    expect(answer(record).imha).toMatchObject({ answer: 'qualifies' });
    expect(clocks(record)).toContain('S3_AUTHORITY section-start');
  });

  it('a status told as running past its first period was renewed, and nobody said when: that is asked for', () => {
    const record = [reported('2026-01-05', '03', { told: '2026-11-10' })];
    expect(toldOn(readLegalRecord(record), TODAY).kind).toBe('coded');
    expect(clocks(record)).toEqual(['S3_AUTHORITY renewal']);
    expect(clocks([...record, happened('2026-11-12', 'authorityRenewed')])).toContain('S3_AUTHORITY 2027-01-04');
  });

  it('a later report replaces an earlier one, and what went with it', () => {
    const record = [reported('2026-11-01', '02'), reported('2026-11-15', '01')];
    expect(answer(record).imha).toMatchObject({ answer: 'does_not_qualify', basis: 'informal-england' });
    expect(clocks(record)).toEqual([]);
  });

  it('a report that nobody knew the status replaces nothing', () => {
    const record = [reported('2026-11-10', '02'), reported('2026-11-15', '99')];
    expect(answer(record).imha.answer).toBe('qualifies');
    expect(answer([reported('2026-11-15', '99')]).imha).toMatchObject({ answer: 'needs_information', missing: ['legal-status'] });
  });

  it('an event after a status without a start begins a known one', () => {
    const before = reported('2026-06-01', '03', { detail: { isStartKnown: false } });
    const record = [before, happened('2026-11-16', 'ctoMade', ENGLISH)];
    expect(clocks(record)).toContain('CTO_PERIOD 2027-05-15');
    expect(shown(record)).toEqual({ code: '03', communityStatus: 'CTO', since: '2026-11-16' });
    const ended = [before, happened('2026-11-16', 'absolutelyDischarged', { staysInHospital: true, ...ENGLISH })];
    expect(answer(ended).imha.basis).toBe('informal-england');
    expect(shown(ended)).toMatchObject({ code: '01' });
  });

  it('what changes no status leaves a told one as it is', () => {
    const before = reported('2026-06-01', '03', { detail: { isStartKnown: false } });
    for (const type of ['leaveGranted', 'absentWithoutLeave', 'returned', 'custodyStarted'] as const)
      expect(toldOn(readLegalRecord([before, happened('2026-11-16', type)]), TODAY).kind).toBe('coded');
    const moved = [before, happened('2026-11-16', 'transferred', { country: 'Wales' })];
    expect(answer(moved).imha).toMatchObject({ scheme: 'wales', basis: 's130I(2)(a)' });
    expect(answer([before, happened('2026-11-16', 'held', { section: '136' })]).imha.answer).toBe('qualifies');
  });

  it('a second recommendation turns a told section 4 into section 2', () => {
    const before = reported('2026-11-20', '04', { detail: { isStartKnown: false } });
    expect(answer([before]).imha.basis).toBe('excluded-s4');
    const record = [before, happened('2026-11-21', 'secondRecommendationReceived')];
    expect(answer(record).imha).toMatchObject({ answer: 'qualifies' });
    expect(shown(record).code).toBe('02');
  });

  it('a treatment told with a report counts beside it', () => {
    const record = [reported('2026-11-15', '01', { detail: { treatment: 's57', ...ENGLISH } })];
    expect(answer(record).imha).toMatchObject({ answer: 'qualifies', route: 'treatment-57' });
    const undated = [reported('2026-11-15', '01', { detail: { treatment: 's57', isStartKnown: false, ...ENGLISH } })];
    expect(answer(undated).imha).toMatchObject({ answer: 'qualifies', route: 'treatment-57' });
    const over = [...undated, happened('2026-11-18', 'treatmentCompleted', { treatment: 's57' })];
    expect(answer(over).imha).toMatchObject({ answer: 'does_not_qualify', basis: 'treatment-ended' });
  });

  it('leaves out what was corrected or taken out, however often', () => {
    const wrong = admittedUnder('2026-11-10', '3');
    const right = happened('2026-11-12', 'admitted', { section: '2', ...ENGLISH }, { corrects: wrong.id });
    const again = happened('2026-11-13', 'admitted', { section: '2', ...ENGLISH }, { corrects: right.id });
    expect(clocks([wrong, right, again])).toContain('S2_DETENTION 2026-12-10');
    const gone = happened('2026-11-13', 'entryWithdrawn', {}, { corrects: again.id });
    expect(readLegalRecord([wrong, right, again, gone]).lines).toEqual([]);
  });

  it('keeps a correction where the entry stood among those of its day', () => {
    const first = admittedUnder('2026-11-10', '37');
    const second = happened('2026-11-10', 'remittedToPrison');
    const corrected = happened('2026-11-10', 'admitted', { section: '47', ...ENGLISH }, { corrects: first.id });
    expect(answer([first, second, corrected]).imha.basis).toBe('no-qualifying-status');
  });

  it('never looks at what happened later', () => {
    const record = [admittedUnder('2026-11-10', '2'), happened('2026-11-20', 'absolutelyDischarged', { staysInHospital: false })];
    expect(answer(record, '2026-11-19').imha.answer).toBe('qualifies');
    expect(answer(record, '2026-11-20').imha.answer).toBe('does_not_qualify');
  });
});

describe('the first day of the episode', () => {
  const reference = (entries: readonly LegalEntry[]) => clocks(entries).filter((line) => line.startsWith('S68'));

  it('is that of section 2, where section 3 followed it', () => {
    const record = [admittedUnder('2026-09-10', '2'), happened('2026-10-05', 'sectionApplied', { section: '3' }), happened('2026-11-01', 'applicationsChecked')];
    expect(reference(record)).toEqual(['S68_SIX_MONTH_REFERENCE 2027-03-09']);
  });

  it('is not taken from a section 3 found running', () => {
    expect(reference([reported('2026-10-05', '03', { told: '2026-10-20' })])).toEqual(['S68_SIX_MONTH_REFERENCE episode-start,tribunal-applications']);
    expect(reference([happened('2026-10-05', 'sectionApplied', { section: '3' })])).toEqual(['S68_SIX_MONTH_REFERENCE episode-start,tribunal-applications']);
  });

  it('is what somebody entered', () => {
    const told = happened('2026-10-05', 'sectionApplied', { section: '3', episodeStartedOn: localDate('2026-09-10') });
    expect(reference([told, happened('2026-10-06', 'applicationsChecked')])).toEqual(['S68_SIX_MONTH_REFERENCE 2027-03-09']);
  });

  it('stays unknown through a section told without a start', () => {
    const undated = reported('2026-09-20', '02', { detail: { isStartKnown: false } });
    expect(reference([undated, happened('2026-10-05', 'sectionApplied', { section: '3' })])[0]).toContain('episode-start');
  });
});

describe('the six-month reference', () => {
  const detained = [admittedUnder('2026-09-10', '2'), happened('2026-10-05', 'sectionApplied', { section: '3' })];
  const asked = (...more: LegalEntry[]) =>
    answer([...detained, ...more]).clocks.find(({ code }) => code === 'S68_SIX_MONTH_REFERENCE');
  const applied = (application: string) => happened('2026-10-20', 'tribunalApplication', { application });

  it('needs to know what was applied for, until somebody has looked', () => {
    expect(asked()).toMatchObject({ status: 'needs_information', missing: ['tribunal-applications'], lastDay: '2027-03-09' });
    expect(asked(happened('2026-10-20', 'applicationsChecked'))).toMatchObject({ status: 'ordinary' });
    expect(asked(applied('S2'))).toMatchObject({ status: 'needs_information' });
  });

  it('is not needed once an application that counts was made, unless it was withdrawn', () => {
    expect(asked(applied('S3'))).toBeUndefined();
    const withdrawn = happened('2026-10-25', 'tribunalApplicationWithdrawn', { application: 'S3' });
    expect(asked(applied('S3'), withdrawn, happened('2026-10-26', 'applicationsChecked'))).toMatchObject({ status: 'ordinary' });
    expect(asked(applied('S3'), applied('S3'), withdrawn)).toBeUndefined();
  });
});

it('reads the conditions of a conditional discharge', () => {
  const record = [
    admittedUnder('2024-03-01', '37/41'),
    happened('2026-03-10', 'conditionallyDischarged'),
    happened('2026-03-10', 'dischargeConditions', { depriveLiberty: true }),
  ];
  const window = answer(record).clocks.find(({ code }) => code === 'COND_DISCHARGE_TRIBUNAL_WINDOW');
  expect(window).toMatchObject({ opensOn: '2026-09-10', lastDay: '2027-03-09' });
  expect(answer(record.slice(0, 2)).clocks.find(({ code }) => code === 'COND_DISCHARGE_TRIBUNAL_WINDOW')).toMatchObject({ missing: ['liberty-conditions'] });
  expect(shown(record)).toEqual({ code: '09', communityStatus: 'CD', since: '2026-03-10' });
});

describe('how somebody stands', () => {
  const path = [
    happened('2026-11-01T10:00:00Z', 'held', { section: '5(2)', ...ENGLISH }),
    happened('2026-11-03', 'sectionApplied', { section: '2' }),
    happened('2026-11-12', 'sectionApplied', { section: '3' }),
  ];

  it('says since when the right is there', () => {
    expect(standing(path)).toEqual({ qualifiesSince: '2026-11-03', stoppedOn: null, gaps: [] });
  });

  it('says on which day it stopped: by a discharge, or by a lapse nobody entered', () => {
    const ended = [...path, happened('2026-11-18', 'absolutelyDischarged', { staysInHospital: false })];
    expect(standing(ended)).toMatchObject({ qualifiesSince: null, stoppedOn: '2026-11-18' });
    const lapsed = [admittedUnder('2026-10-01', '2')];
    expect(standing(lapsed)).toEqual({ qualifiesSince: null, stoppedOn: '2026-10-29', gaps: [{ kind: 'authority-lapsed', from: '2026-10-29', to: null }] });
    expect(standing(lapsed, '2026-10-28')).toMatchObject({ stoppedOn: null, gaps: [] });
  });

  it('stops nothing for somebody who never had the right, or about whom it is not known', () => {
    expect(standing([admittedUnder('2026-11-01', 'informal')]).stoppedOn).toBeNull();
    expect(standing([reported('2026-10-01', '02', { told: '2026-11-10' })]).stoppedOn).toBeNull();
  });

  it('marks a lapse as a gap until something says what came then', () => {
    const lapsed = [admittedUnder('2026-10-01', '2')];
    expect(standing([...lapsed, admittedUnder('2026-11-05', 'informal')]).gaps).toEqual([{ kind: 'authority-lapsed', from: '2026-10-29', to: '2026-11-04' }]);
    expect(standing([...lapsed, happened('2026-11-05', 'dischargedHome')]).gaps).toEqual([{ kind: 'authority-lapsed', from: '2026-10-29', to: '2026-11-04' }]);
  });

  it('marks an event that presupposes a status nobody entered, and a status nobody knew', () => {
    expect(standing([happened('2026-11-10', 'ctoRecalled', ENGLISH)]).gaps).toEqual([{ kind: 'status-never-recorded', from: '2026-11-10', to: null }]);
    expect(standing([reported('2026-11-10', '99'), admittedUnder('2026-11-15', '2')]).gaps).toEqual([]);
    expect(standing([reported('2026-11-10', '99')]).gaps).toEqual([{ kind: 'status-not-known', from: '2026-11-10', to: null }]);
  });

  it('shows the status that runs, and no status that has ended', () => {
    expect(shown(path)).toEqual({ code: '03', communityStatus: null, since: '2026-11-12' });
    expect(shown(path, '2026-11-02')).toEqual({ code: '05', communityStatus: null, since: '2026-11-01' });
    expect(shown([admittedUnder('2026-10-01', '2')])).toEqual({ code: '01', communityStatus: null, since: null });
    expect(shown([happened('2026-11-10', 'guardianshipOrder', ENGLISH)])).toMatchObject({ code: '36' });
    expect(shown([happened('2026-11-10', 'ctoRecalled', ENGLISH)]).code).toBe('99');
  });
});

describe('what each entry changed', () => {
  const path = [
    happened('2026-11-01T10:00:00Z', 'held', { section: '5(2)', ...ENGLISH }),
    happened('2026-11-03', 'sectionApplied', { section: '2' }),
    happened('2026-11-20', 'authorityRenewed'),
    happened('2026-11-21', 'absolutelyDischarged', { staysInHospital: false }),
  ];
  const changes = [...changesOf(readLegalRecord(path), ABOUT, ENGLAND_AND_WALES, TODAY).values()].map(({ before, after, started, stopped, moved }) => ({
    from: before.answer,
    to: after.answer,
    basis: after.basis,
    started: started.map(({ code }) => code),
    stopped: stopped.map(({ code }) => code),
    moved: moved.length,
  }));

  it('is the answer and the clocks of its own day, with it and without it', () => {
    const none = { started: [], stopped: [], moved: 0 };
    expect(changes).toEqual([
      { from: 'needs_information', to: 'does_not_qualify', basis: 'excluded-s5', ...none, started: ['S5_2'] },
      { from: 'does_not_qualify', to: 'qualifies', basis: 's130C(2)(a)', ...none, started: ['S2_TRIBUNAL_WINDOW', 'S2_DETENTION'], stopped: ['S5_2'] },
      { from: 'qualifies', to: 'qualifies', basis: 's130C(2)(a)', ...none },
      { from: 'qualifies', to: 'does_not_qualify', basis: 'no-qualifying-status', ...none, stopped: ['S2_DETENTION'] },
    ]);
  });

  it('is a clock with another day, where a renewal moved it', () => {
    const renewed = [admittedUnder('2026-05-10', '3'), happened('2026-11-02', 'authorityRenewed')];
    const [, change] = [...changesOf(readLegalRecord(renewed), ABOUT, ENGLAND_AND_WALES, TODAY).values()];
    expect(change?.moved).toMatchObject([{ code: 'S3_AUTHORITY', lastDay: '2027-05-09' }]);
  });

  it('leaves out what is dated after the day asked', () => {
    expect(changesOf(readLegalRecord(path), ABOUT, ENGLAND_AND_WALES, localDate('2026-11-10')).size).toBe(2);
  });

  it('is worked out for an entry older than the law held here, without clocks', () => {
    const old = [admittedUnder('1990-01-01', '2'), happened('2005-01-01', 'ctoMade', ENGLISH)];
    expect(changesOf(readLegalRecord(old), ABOUT, ENGLAND_AND_WALES, TODAY).size).toBe(2);
  });
});
