import { PAUSE_REASONS } from '@alongside/domain/codes';
import { MAY_BE_NO_ATTEMPT, MAY_BE_REACHED, MAY_BE_VOID } from '@alongside/domain/settings';
import { z } from 'zod';
import { Changes, changesQuery } from './changes.js';
import { endpoint } from './endpoint.js';
import { noQuery, time, version } from './fields.js';

const Nation = z.enum(['England', 'Wales']);
/** Some of a list, each at most once. */
const someOf = (codes: readonly string[], least: number) =>
  z
    .array(z.enum(codes as readonly [string, ...string[]]))
    .min(least)
    .max(codes.length)
    .transform((chosen) => codes.filter((code) => chosen.includes(code)));

/** What clocks, reports and allocation go by, whatever the contract. */
export const Counting = z
  .object({
    /** Whose bank holidays working days leave out. */
    nation: Nation,
    /** What comes at or after it counts as received the next day; null where there is none. */
    cutoffLocalTime: z.string().nullable(),
    reReferralWindowDays: z.int(),
    pausableReasons: z.array(z.string()),
    reachedOutcomes: z.array(z.string()),
    notAttemptOutcomes: z.array(z.string()),
    voidClosureReasons: z.array(z.string()),
    /** Working days waited, as reports group them. Fixed: two editions in different bands could be taken from each other. */
    waitBands: z.array(z.object({ from: z.int(), to: z.int().nullable() })),
    dbsRenewalYears: z.int(),
    undoSeconds: z.int(),
    version: z.int(),
    allowedActions: z.array(z.string()),
  })
  .meta({ id: 'Counting' });

export const readCounting = endpoint({
  method: 'GET',
  path: '/counting',
  action: 'counting:read',
  status: 200,
  summary: 'How clocks and figures are counted',
  query: noQuery,
  response: Counting,
});
export const changeCounting = endpoint({
  method: 'PATCH',
  path: '/counting',
  action: 'counting:change',
  status: 200,
  summary: 'Change how clocks and figures are counted; quarters already published stay as they are',
  body: z
    .strictObject({
      version,
      nation: Nation,
      cutoffLocalTime: time.nullable().default(null),
      reReferralWindowDays: z.int().min(1).max(730),
      pausableReasons: someOf(PAUSE_REASONS, 0),
      reachedOutcomes: someOf(MAY_BE_REACHED, 1),
      notAttemptOutcomes: someOf(MAY_BE_NO_ATTEMPT, 0),
      voidClosureReasons: someOf(MAY_BE_VOID, 0),
      dbsRenewalYears: z.int().min(1).max(10),
      undoSeconds: z.int().min(5).max(60),
    })
    .meta({ id: 'ChangeCounting' }),
  response: z.object({ version: z.int() }).meta({ id: 'CountingChanged' }),
});
export const listCountingChanges = endpoint({
  method: 'GET',
  path: '/counting/changes',
  action: 'counting:read',
  status: 200,
  summary: 'Who changed how figures are counted, newest first',
  query: changesQuery,
  response: Changes,
});
