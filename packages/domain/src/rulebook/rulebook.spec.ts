import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { SUPPRESSION_RULE_KINDS } from '../disclosure/index.js';
import { IMHA_NEGATIVE_BASES, IMHA_POSITIVE_BASES, IMHA_REASON_CODES } from '../eligibility/index.js';
import {
  CASE_CLOCK_CODES, awolExtension, awolRetake, clocksFor, CLOCK_RULES, ctoRevokedAuthority, s3Authority,
} from '../clocks/index.js';
import { SHARING_REASONS } from '../consent/index.js';
import {
  legislationLinks, MENTAL_HEALTH_ACT_2025, NOTHING_COMMENCED, OPEN_POINTS, startOf, type Commencements, type DatedRow,
} from '../law/index.js';
import { ENGLISH_IMHA, WELSH_IMHA } from '../eligibility/imha-versions.js';
import { LEGAL_STATUS_CODES } from '../codes/index.js';
import { RENEWABLE_MONTHS } from '../legal-status/index.js';
import { addDays, ENGLAND_AND_WALES, localDate } from '../time/index.js';
import { evaluateLawVector, type LawVector } from '../vectors/index.js';
import { inForceFrom, provisionOf, RULEBOOK, versionsNamed } from './rulebook.js';
import { RULE_AREAS } from './rule.js';
import { PACK_LOG, ruleChanges } from './rule-changes.js';

const TODAY = localDate('2026-11-21');
const EVERYTHING: Commencements = Object.fromEntries(MENTAL_HEALTH_ACT_2025.map(({ id }) => [id, localDate('2026-01-01')]));
const codes = new Set<string>(RULEBOOK.flatMap(({ answers }) => answers.map(({ code }) => code)));
const parts = (citation: string): string[] => citation.split('; ');
const sources = new Set(
  RULEBOOK.flatMap(({ versions, answers }) => [...versions.map(({ source }) => source), ...answers.map(({ citation }) => citation)]).flatMap(parts),
);

/** Answers to every vector there is, and the clocks of every coded status, before and after the reform. */
function answersGiven(): Readonly<Record<string, unknown>>[] {
  const vectors = ['clocks', 'consent', 'eligibility'].flatMap((name) => {
    const cases = JSON.parse(readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), 'utf8')) as LawVector[];
    return cases.map((vector) => evaluateLawVector(vector));
  });
  const clocks = LEGAL_STATUS_CODES.flatMap((legalStatusCode) =>
    [null, 'CTO', 'CD'].flatMap((communityStatus) =>
      [1, 20, 120, 200, 400].flatMap((days) =>
        [NOTHING_COMMENCED, EVERYTHING].flatMap((commenced) =>
          clocksFor(
            {
              legalStatusCode, communityStatus: communityStatus as 'CTO' | 'CD' | null, startedOn: addDays(TODAY, -days), secondRecommendationReceived: null, country: 'England',
              renewals: days > 180 ? 1 : 0, episodeStartedOn: addDays(TODAY, -days), depriveLibertyConditions: days > 100, applications: null,
            },
            ENGLAND_AND_WALES, TODAY, commenced,
          ),
        ),
      ),
    ),
  );
  return [...vectors, ...clocks] as Readonly<Record<string, unknown>>[];
}

describe('the rulebook', () => {
  const given = answersGiven();
  const textsOf = (field: string) => [...new Set(given.map((answer) => answer[field]).filter((text) => typeof text === 'string'))];

  it('is asked by enough answers to mean something', () => {
    expect(given.length).toBeGreaterThan(300);
    expect(textsOf('ruleVersion').length).toBeGreaterThan(40);
  });
  it('holds every rule version that an answer names', () => {
    expect(textsOf('ruleVersion').filter((version) => versionsNamed(version).length === 0 && !version.includes('none-in-force'))).toEqual([]);
  });
  it('holds the source of every citation that an answer gives', () => {
    const both = 'Mental Health Act 1983';
    const known = (part: string) => sources.has(part) || sources.has(part.replace(both, 'MHA 1983')) || sources.has(part.replace('MHA 1983', both));
    expect(textsOf('citation').flatMap(parts).filter((part) => !known(part))).toEqual([]);
  });
  it('holds every reason code that an answer can give', () => {
    const wanted = [
      ...IMHA_POSITIVE_BASES, ...IMHA_NEGATIVE_BASES, ...SHARING_REASONS, ...SUPPRESSION_RULE_KINDS,
      ...['basis', 'reasonCode', 'reason', 'outcome'].flatMap(textsOf),
    ];
    const notAnswers: readonly string[] = ['needs_information', ...IMHA_REASON_CODES.filter((code) => !codes.has(code))];
    expect([...new Set(wanted)].filter((code) => !codes.has(code) && !notAnswers.includes(code))).toEqual([]);
  });
  it('reckons as the code does, where no table holds a limit', () => {
    const facts = { section: '3', authorityLastDay: TODAY };
    const answers = [
      awolRetake({ ...facts, firstDayAbsent: TODAY }), awolExtension({ ...facts, returnedOn: TODAY }), ctoRevokedAuthority(TODAY), s3Authority(TODAY, 0), s3Authority(TODAY, 0, EVERYTHING),
    ];
    expect(answers.map(({ ruleVersion }) => versionsNamed(ruleVersion).map(({ rule }) => rule.id))).toEqual([
      ['AWOL_RETAKE'], ['AWOL_EXTENSION'], ['CTO_REVOKED_AUTHORITY'], ['S3_AUTHORITY'], ['S3_AUTHORITY'],
    ]);
  });
  it('has a rule of its own for every clock of a case', () => {
    const ids: readonly string[] = RULEBOOK.map(({ id }) => id);
    expect(CASE_CLOCK_CODES.filter((code) => !ids.includes(code))).toEqual([]);
  });
  it('names each rule once, in an area that is listed, and fills every area', () => {
    const ids = RULEBOOK.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(RULE_AREAS.filter((area) => !RULEBOOK.some((rule) => rule.area === area))).toEqual([]);
  });
  it('touches every open point', () => {
    const touched = new Set<string>(RULEBOOK.flatMap(({ openPoints }) => openPoints));
    expect(Object.keys(OPEN_POINTS).filter((point) => !touched.has(point))).toEqual([]);
  });
  it('gives each citation with an Act in it a way to the Act', () => {
    const named = [...sources].filter((source) => /\b(Act \d{4}|MHA|MCA|SI \d|UK GDPR|HESC)\b/.test(source));
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((source) => legislationLinks(source).length === 0)).toEqual([]);
  });
});

describe('what is enacted and not in force', () => {
  const rows: readonly DatedRow<unknown>[] = [...Object.values(CLOCK_RULES).flat(), ...Object.values(RENEWABLE_MONTHS).flat(), ...ENGLISH_IMHA, ...WELSH_IMHA];
  const waiting = new Set(rows.filter(({ from }) => from === null).map(({ id }) => id));

  it('is behind a provision that says so, and no provision says so without it', () => {
    const withRow = MENTAL_HEALTH_ACT_2025.filter(({ from, effect }) => from === null && effect !== 'listed').map(({ id }) => id);
    expect([...waiting].toSorted()).toEqual(withRow.toSorted());
  });
  it('is read with its provision, and from the day that was entered', () => {
    const versions = RULEBOOK.flatMap((rule) => rule.versions).filter(({ from }) => from === null);
    expect(versions.every((version) => waiting.has(provisionOf(version) ?? ''))).toBe(true);
    expect(versions.every((version) => inForceFrom(version, NOTHING_COMMENCED) === null)).toBe(true);
    expect(versions.every((version) => inForceFrom(version, EVERYTHING) === '2026-01-01')).toBe(true);
    expect(rows.filter((row) => startOf(row, EVERYTHING) === null)).toEqual([]);
  });
});

describe('the change log', () => {
  it('is the versions that followed others, with what was done to the rules here, newest first', () => {
    const before = ruleChanges(NOTHING_COMMENCED);
    const days = before.map(({ on }) => on);
    expect(days).toEqual([...days].toSorted().toReversed());
    expect(before).toContainEqual({ on: '2022-11-01', kind: 'began', rule: 'HEARING_S2_FTT', source: 'HESC Rules 2008 r.37(1) as amended in 2022' });
    expect(before.filter(({ kind }) => kind === 'pack')).toHaveLength(PACK_LOG.length);
    expect(before.some((change) => change.kind === 'began' && change.rule === 'S2_DETENTION')).toBe(false);
  });
  it('has a line for a provision from the day that was entered', () => {
    const begun = ruleChanges({ 'S2-APPLICATION-2025': localDate('2027-04-01') });
    expect(begun[0]).toEqual({ on: '2027-04-01', kind: 'began', rule: 'S2_TRIBUNAL_WINDOW', source: 'MHA 2025 s.30(1)(a)' });
  });
});
