import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LEGAL_ENTRY_TYPES } from '../codes/index.js';
import { addDays, ENGLAND_AND_WALES, localDate, type LocalDate } from '../time/index.js';
import {
  legalAnswerOn,
  readLegalRecord,
  standingOn,
  standingSpans,
  statusShownOn,
  toldOn,
  type LegalEntry,
} from './index.js';

const START = localDate('2025-01-01');
const TODAY = addDays(START, 600);
const ABOUT = { dateOfBirth: localDate('1990-06-15'), country: 'England' } as const;

const day = fc.integer({ min: 0, max: 590 }).map((days): LocalDate => addDays(START, days));
const country = fc.constantFrom('England' as const, 'Wales' as const, null);
const codes = fc.constantFrom('01', '02', '03', '04', '05', '09', '10', '20', '35', '98', '99');
const told = fc.record({
  type: fc.constant('statusReported' as const),
  legalStatusCode: codes,
  communityStatus: fc.constantFrom('CTO' as const, 'CD' as const, null, null, null),
  isStartKnown: fc.boolean(),
  later: fc.integer({ min: 0, max: 200 }),
  country,
});
const sections = fc.constantFrom('2', '3', '4', '37', '37/41', '47', '35', 'informal', '5(2)', '136');
const done = fc.record({
  type: fc.constantFrom(...LEGAL_ENTRY_TYPES),
  section: sections,
  country,
  treatment: fc.constantFrom('s57' as const, 's58A' as const),
  application: fc.constantFrom('S2', 'S3', 'CTO'),
  staysInHospital: fc.boolean(),
});

type Drawn = { readonly on: LocalDate; readonly position: number; readonly what: (typeof told extends fc.Arbitrary<infer T> ? T : never) | (typeof done extends fc.Arbitrary<infer T> ? T : never) };
function entryOf({ on, position, what }: Drawn): LegalEntry {
  const base = { id: `e${position}`, on, at: null, position, corrects: null };
  if (what.type === 'statusReported') {
    const { legalStatusCode, communityStatus, isStartKnown, later } = what;
    return { ...base, type: what.type, recordedOn: addDays(on, later), legalStatusCode, communityStatus, detail: { isStartKnown, country: what.country } };
  }
  const { type, ...detail } = what;
  return { ...base, type, recordedOn: on, legalStatusCode: null, communityStatus: null, detail };
}
const records = fc
  .array(fc.tuple(day, fc.oneof(told, done)), { maxLength: 14 })
  .map((drawn) => drawn.map(([on, what], position) => entryOf({ on, position, what })));

const shuffled = (entries: readonly LegalEntry[], keys: readonly number[]): LegalEntry[] =>
  entries.map((entry, at) => ({ entry, key: keys[at % keys.length] ?? 0 })).sort((a, b) => a.key - b.key).map(({ entry }) => entry);

const everything = (entries: readonly LegalEntry[], on: LocalDate) => {
  const record = readLegalRecord(entries);
  return { answer: legalAnswerOn(record, ABOUT, on, ENGLAND_AND_WALES), standing: standingOn(record, ABOUT, on), shown: statusShownOn(record, on) };
};

describe('properties of a legal record', () => {
  it('never depends on the order in which the entries are given', () => {
    fc.assert(
      fc.property(records, day, fc.array(fc.nat(), { minLength: 1, maxLength: 14 }), (entries, on, keys) => {
        expect(everything(shuffled(entries, keys), on)).toEqual(everything(entries, on));
      }),
      { numRuns: 80 },
    );
  });

  it('never looks at what has not happened yet', () => {
    fc.assert(
      fc.property(records, day, (entries, on) => {
        const known = entries.filter((entry) => entry.on <= on);
        const [all, some] = [readLegalRecord(entries), readLegalRecord(known)];
        // A status nobody knew counts only where it is all there is, which a later entry can change.
        fc.pre(all.lines.filter(({ entry }) => entry.on <= on).length === some.lines.length);
        expect(toldOn(all, on)).toEqual(toldOn(some, on));
      }),
      { numRuns: 80 },
    );
  });

  it('says of every day what the span over it says, and leaves no day out', () => {
    fc.assert(
      fc.property(records, day, (entries, on) => {
        const record = readLegalRecord(entries);
        const spans = standingSpans(record, ABOUT, TODAY);
        for (const [at, span] of spans.entries()) expect(spans[at + 1]?.from ?? addDays(TODAY, 1)).toBe(addDays(span.to, 1));
        const over = spans.find(({ from, to }) => from <= on && on <= to);
        const { answer, basis } = legalAnswerOn(record, ABOUT, on, ENGLAND_AND_WALES).imha;
        if (over) expect({ answer: over.imha.answer, basis: over.imha.basis }).toEqual({ answer, basis });
        else expect(record.lines.every(({ entry }) => entry.on > on)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('stops a right only where there was one and there is a no', () => {
    fc.assert(
      fc.property(records, (entries) => {
        const record = readLegalRecord(entries);
        const { stoppedOn, qualifiesSince } = standingOn(record, ABOUT, TODAY);
        const answer = (on: LocalDate) => legalAnswerOn(record, ABOUT, on, ENGLAND_AND_WALES).imha.answer;
        if (qualifiesSince !== null) expect([answer(TODAY), stoppedOn]).toEqual(['qualifies', null]);
        if (stoppedOn !== null) expect([answer(addDays(stoppedOn, -1)), answer(stoppedOn) === 'qualifies', answer(TODAY)]).toEqual(['qualifies', false, 'does_not_qualify']);
      }),
      { numRuns: 60 },
    );
  });

  it('takes an entry out as though it had never been made', () => {
    fc.assert(
      fc.property(records, fc.nat(), (entries, pick) => {
        fc.pre(entries.length > 0);
        const gone = entries[pick % entries.length];
        const withdrawal: LegalEntry = { id: 'w', type: 'entryWithdrawn', on: TODAY, at: null, position: 99, recordedOn: TODAY, legalStatusCode: null, communityStatus: null, detail: {}, corrects: gone?.id ?? '' };
        expect(everything([...entries, withdrawal], TODAY)).toEqual(everything(entries.filter((each) => each !== gone), TODAY));
      }),
      { numRuns: 80 },
    );
  });
});
