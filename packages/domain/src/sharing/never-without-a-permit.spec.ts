import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SHARED_MATTERS, SHARING_SCOPES, type SharedMatter } from '../codes/index.js';
import { mayShare } from '../consent/may-share.js';
import { SHARE_OVERRIDES, type ShareOverride } from '../consent/sharing-facts.js';
import { addDays, instantOfEpoch, epochOf, localDate, startOfLondonDay, type LocalDate } from '../time/index.js';
import { mayRecordSharing, permitOf, recordedLength, recordedScope, sharingFactsOf, type RecordedChoice, type SharingToRecord } from './index.js';

const FIRST = localDate('2026-03-20');
/** Grounds that the table itself lets stand over a no, whoever decides; adult safeguarding alone depends on more. */
const LAWFUL: readonly ShareOverride[] = [
  'court_order', 'tribunal_order', 'coroner_notice', 'terrorism_duty', 'child_at_risk_of_significant_harm',
  'serious_crime_or_serious_harm_to_others', 'adult_safeguarding_others_at_risk', 'adult_safeguarding_coercion', 'adult_safeguarding',
];

type Step =
  | { readonly do: 'choose'; readonly given: Omit<SharingToRecord, 'chosenOn' | 'today'> & { readonly days: number } }
  | { readonly do: 'wait'; readonly days: number }
  | { readonly do: 'tell'; readonly matters: readonly SharedMatter[]; readonly override: ShareOverride };

const choose = fc.record({
  do: fc.constant('choose' as const),
  given: fc.record({
    choice: fc.constantFrom('SHARE' as const, 'SHARE' as const, 'DONT_SHARE' as const, 'ASK_FIRST' as const),
    scope: fc.subarray([...SHARING_SCOPES], { minLength: 2 }),
    lasts: fc.constantFrom('UNTIL_STOP' as const, 'UNTIL_DATE' as const, 'JUST_ONCE' as const),
    days: fc.integer({ min: 0, max: 4 }),
    untilOn: fc.constant(null),
    capacity: fc.constantFrom('HAS' as const, 'LACKS' as const, 'NOT_ASSESSED' as const),
    isCompetent: fc.constant(null),
    isInformed: fc.constantFrom(true, true, false, null),
    decidedBy: fc.constantFrom('PERSON' as const, 'PERSON' as const, 'ATTORNEY_OR_DEPUTY' as const, 'BEST_INTERESTS' as const),
    toldHow: fc.constant('SAID' as const),
  }),
});
const wait = fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 3 }) });
const tell = fc.record({
  do: fc.constant('tell' as const),
  matters: fc.oneof(fc.subarray([...SHARING_SCOPES], { minLength: 1, maxLength: 2 }), fc.subarray([...SHARED_MATTERS], { minLength: 1 })),
  override: fc.constantFrom<ShareOverride>('none', 'none', 'none', ...SHARE_OVERRIDES),
});
const days: fc.Arbitrary<Step[]> = fc.array(fc.oneof<fc.Arbitrary<Step>[]>(choose, wait, tell, tell), { maxLength: 25 });

/** What is allowed, kept apart from the code under test: one permission that begins, ends, is spent and runs out. */
interface Live {
  readonly scope: readonly string[];
  readonly lastDay: LocalDate | null;
  readonly isOnce: boolean;
}
const told = { permitted: 0, overridden: 0, refused: 0 };

function live(history: RecordedChoice[], permission: Live | null, step: Extract<Step, { do: 'tell' }>, today: LocalDate): Live | null {
  const answer = mayShare(sharingFactsOf({ recipient: 'WARD_TEAM', matters: step.matters, history, dateOfBirth: localDate('1980-01-01'), override: step.override, attorneyIsAllegedSource: null, today }));
  const permit = permitOf(answer);
  const isOn = permission !== null && (permission.lastDay === null || permission.lastDay >= today) && step.matters.every((matter) => permission.scope.includes(matter));
  if (permit === null) {
    told.refused += 1;
    // Claiming a ground that the law leaves open asks for a person, also where consent would have done.
    if (isOn && answer.decision !== 'check_with_a_person') throw new Error(`a live permission was refused: ${answer.reasonCode ?? answer.decision}`);
    return permission;
  }
  if (isOn) told.permitted += 1;
  else {
    expect(LAWFUL).toContain(step.override);
    expect(answer.decision).toBe('permitted_with_reason');
    told.overridden += 1;
  }
  const last = history.at(-1);
  if (!isOn || !permission.isOnce || last === undefined) return permission;
  history[history.length - 1] = { ...last, usedAt: last.recordedAt };
  return null;
}

function choosing(history: RecordedChoice[], { days: length, ...given }: Extract<Step, { do: 'choose' }>['given'], today: LocalDate, position: number): Live | null | undefined {
  const untilOn = given.lasts === 'UNTIL_DATE' ? addDays(today, length) : null;
  if (!mayRecordSharing({ ...given, untilOn, chosenOn: today, today }).allowed) return undefined;
  const recordedAt = instantOfEpoch(epochOf(startOfLondonDay(today)) + position * 1000);
  history.push({ ...given, scope: recordedScope(given), ...recordedLength({ ...given, untilOn }), recordedAt });
  const isYes = given.choice === 'SHARE' && (given.decidedBy !== 'PERSON' || given.isInformed === true);
  return isYes ? { scope: given.scope, lastDay: untilOn, isOnce: given.lasts === 'JUST_ONCE' } : null;
}

const HISTORIES = process.env['LONG'] ? 3000 : 600;

describe('whatever happens, in whatever order', () => {
  it('nothing is told without a live permission or a lawful ground, and a live permission is never refused', () => {
    fc.assert(
      fc.property(days, (steps) => {
        const history: RecordedChoice[] = [];
        let [today, permission]: [LocalDate, Live | null] = [FIRST, null];
        for (const [position, step] of steps.entries()) {
          if (step.do === 'wait') today = addDays(today, step.days);
          else if (step.do === 'tell') permission = live(history, permission, step, today);
          else {
            const begun = choosing(history, step.given, today, position);
            if (begun !== undefined) permission = begun;
          }
        }
      }),
      { numRuns: HISTORIES },
    );
    expect(Math.min(told.permitted, told.overridden, told.refused)).toBeGreaterThan(HISTORIES / 30);
  });
});
