import { z } from 'zod';
import { dateOut, instantOut } from './fields.js';

/** A date the law or a standard sets, as it is shown: a file of its own, since lists carry it and the view of a referral would weigh on them. */
export const ClockShown = z
  .object({
    code: z.string(),
    isLaw: z.boolean(),
    opensOn: dateOut.nullable(),
    lastDay: dateOut.nullable(),
    acceptedUntil: dateOut.nullable(),
    state: z.enum(['RUNNING', 'NEEDS_INFORMATION', 'CHECK_WITH_A_PERSON', 'SETTLED']),
    level: z.enum(['ordinary', 'soon', 'late']),
    daysLeft: z.int().nullable(),
    citation: z.string(),
    ruleVersion: z.string(),
    working: z.array(z.object({ code: z.string(), date: dateOut.nullable() })),
    missing: z.array(z.string()),
    /** For what is timed by the hour. */
    expiresAt: instantOut.nullable(),
    /** What the law leaves open, where a person is needed. */
    openPoint: z.string().nullable(),
  })
  .meta({ id: 'ClockShown' });
