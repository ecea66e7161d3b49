import { PROMPT_CHOICES, PROMPT_ROUTES } from '@alongside/domain/codes';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { date, dateOut, id, instantOut, optionalText, text, version } from './fields.js';
import { LegalEntryIn, legalEntryFields } from './legal-entry-in.js';
import { EligibilityAnswer } from './referral-view.js';

/** A clock that an entry started, stopped or moved: enough to name it and its day. */
export const LegalClock = z
  .object({
    code: z.string(),
    kind: z.string(),
    status: z.string(),
    opensOn: dateOut.nullable(),
    lastDay: dateOut.nullable(),
    acceptedUntil: dateOut.nullable(),
    expiresAt: instantOut.nullable(),
  })
  .meta({ id: 'LegalClock' });

/** What one entry changed, or would change. */
export const LegalChange = z
  .object({
    before: EligibilityAnswer,
    after: EligibilityAnswer,
    started: z.array(LegalClock),
    stopped: z.array(LegalClock),
    moved: z.array(LegalClock),
  })
  .meta({ id: 'LegalChange' });

export const LegalGap = z
  .object({
    kind: z.enum(['status-not-known', 'authority-lapsed', 'status-never-recorded']),
    from: dateOut,
    to: dateOut.nullable(),
  })
  .meta({ id: 'LegalGap' });

/** One entry as it stands in the timeline; what was corrected or taken out stays, with who did it and why. */
export const LegalEntry = z
  .object({
    id: z.uuid(),
    type: z.string(),
    on: dateOut,
    at: instantOut.nullable(),
    section: z.string().nullable(),
    country: z.string().nullable(),
    placeText: z.string().nullable(),
    legalStatusCode: z.string().nullable(),
    communityStatus: z.string().nullable(),
    isStartKnown: z.boolean(),
    treatment: z.string().nullable(),
    ground: z.string().nullable(),
    orderMade: z.boolean().nullable(),
    application: z.string().nullable(),
    depriveLiberty: z.boolean().nullable(),
    staysInHospital: z.boolean().nullable(),
    restricted: z.boolean().nullable(),
    deprivationOfLiberty: z.boolean().nullable(),
    extensionHours: z.int().nullable(),
    episodeStartedOn: dateOut.nullable(),
    source: z.string(),
    recordedAt: instantOut,
    recordedBy: z.string().nullable(),
    /** For an entry that takes the place of another. */
    corrects: z.uuid().nullable(),
    reason: z.string().nullable(),
    /** Set where the entry no longer counts. */
    replaced: z
      .object({
        by: z.string().nullable(),
        at: instantOut,
        reason: z.string().nullable(),
        isWithdrawn: z.boolean(),
      })
      .nullable(),
    /** Null for what no longer counts. */
    change: LegalChange.nullable(),
  })
  .meta({ id: 'LegalEntry' });

/** Somebody we support with an IMHA stopped having a right to one; a person says what happens now. */
export const LegalPrompt = z
  .object({
    referralId: z.uuid(),
    referralReference: z.string(),
    stoppedOn: dateOut,
    /** Whether it asks now; an answer to go on rests it until its review day. */
    isStanding: z.boolean(),
    version: z.int().nullable(),
    answer: z
      .object({
        choice: z.enum(PROMPT_CHOICES),
        why: z.string().nullable(),
        reviewOn: dateOut.nullable(),
        route: z.string().nullable(),
        by: z.string().nullable(),
        at: instantOut,
      })
      .nullable(),
  })
  .meta({ id: 'LegalPrompt' });

export const LegalRecord = z
  .object({
    personId: z.uuid(),
    today: dateOut,
    answer: EligibilityAnswer,
    /** The first day of the present run of having the right; null where there is none, or nobody knows since when. */
    qualifiesSince: dateOut.nullable(),
    status: z.object({ code: z.string().nullable(), communityStatus: z.string().nullable(), since: dateOut.nullable() }),
    duty: z
      .object({
        responsible: z.string(),
        after: z.string(),
        copyTo: z.array(z.string()),
        missing: z.array(z.string()),
        citation: z.string(),
        ruleVersion: z.string(),
      })
      .nullable(),
    payingAuthority: z.object({ code: z.string(), citation: z.string() }).nullable(),
    clocks: z.array(LegalClock),
    gaps: z.array(LegalGap),
    prompts: z.array(LegalPrompt),
    entries: z.array(LegalEntry),
    allowedActions: z.array(z.string()),
  })
  .meta({ id: 'LegalRecord' });

const params = z.object({ personId: id });
const entryParams = z.object({ personId: id, entryId: id });

export const readLegalStatus = endpoint({
  method: 'GET',
  path: '/people/:personId/legal-status',
  action: 'legal-status:read',
  status: 200,
  summary: "A person's legal status as a dated timeline, with what each entry changed",
  params,
  response: LegalRecord,
});

export const addLegalEntry = endpoint({
  method: 'POST',
  path: '/people/:personId/legal-status/entries',
  action: 'legal-status:add',
  status: 201,
  summary: 'Enter what happened under the Mental Health Act',
  params,
  body: LegalEntryIn,
  response: LegalRecord,
});

/** The entry it corrects is kept, struck through, with the reason. */
export const correctLegalEntry = endpoint({
  method: 'POST',
  path: '/people/:personId/legal-status/entries/:entryId/corrections',
  action: 'legal-status:correct',
  status: 201,
  summary: 'Enter it as it was, in place of an entry that is wrong',
  params: entryParams,
  body: z.strictObject({ ...legalEntryFields, reason: text(500) }).meta({ id: 'CorrectLegalEntry' }),
  response: LegalRecord,
});

export const withdrawLegalEntry = endpoint({
  method: 'POST',
  path: '/people/:personId/legal-status/entries/:entryId/withdrawal',
  action: 'legal-status:correct',
  status: 201,
  summary: 'Take out an entry that was made by mistake',
  params: entryParams,
  body: z.strictObject({ reason: text(500) }).meta({ id: 'WithdrawLegalEntry' }),
  response: LegalRecord,
});

/** Nothing is written: what saving this would change today. */
export const previewLegalEntry = endpoint({
  method: 'POST',
  path: '/people/:personId/legal-status/preview',
  action: 'legal-status:preview',
  status: 200,
  summary: 'What entering or correcting this would change',
  params,
  body: z
    .strictObject({ entry: LegalEntryIn.nullable().default(null), corrects: id.nullable().default(null) })
    .meta({ id: 'PreviewLegalEntry' }),
  response: z
    .object({
      /** Against the record as it is now, as things stand today. */
      today: LegalChange,
      /** On the day of the entry itself; null for taking one out. */
      onItsDay: LegalChange.nullable(),
      gaps: z.array(LegalGap),
      /** Whether somebody would then be asked what happens now. */
      wouldPrompt: z.boolean(),
    })
    .meta({ id: 'LegalPreview' }),
  unkeyed: true,
});

export const answerLegalPrompt = endpoint({
  method: 'POST',
  path: '/people/:personId/legal-status/prompts/:referralId',
  action: 'legal-status:answer-prompt',
  status: 201,
  summary: 'Say what happens now that the person has no right to an IMHA',
  params: z.object({ personId: id, referralId: id }),
  body: z
    .strictObject({
      stoppedOn: date,
      /** Of the answer it takes the place of, or null where there is none. */
      version: version.nullable().default(null),
      choice: z.enum(PROMPT_CHOICES),
      why: optionalText(1000),
      reviewOn: date.nullable().default(null),
      route: z.enum(PROMPT_ROUTES).nullable().default(null),
    })
    .meta({ id: 'AnswerLegalPrompt' }),
  response: LegalRecord,
});
