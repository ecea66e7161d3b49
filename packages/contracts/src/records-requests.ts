import { INFORMATION_TYPES, RECORD_HOLDERS, RECORD_KINDS, RECORDS_ANSWERS } from '@alongside/domain/records';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { date, dateOut, id, instantOut, optionalText, text, version } from './fields.js';

const params = z.object({ personId: id });

export const RECORDS_CAPACITIES = ['has', 'competent', 'lacks', 'not_assessed'] as const;
export const RECORDS_CONSENTS = ['given', 'refused', 'not_asked'] as const;

export const RecordsRequest = z
  .object({
    id: z.uuid(),
    version: z.int(),
    holder: z.string(),
    holderName: z.string(),
    record: z.string(),
    what: z.string(),
    askedOn: dateOut,
    /** What the power to see records says, worked out when it was asked. */
    decision: z.string(),
    reasonCode: z.string().nullable(),
    openPoint: z.string().nullable(),
    citation: z.string(),
    ruleVersion: z.string(),
    missing: z.array(z.string()),
    chaseOn: dateOut.nullable(),
    isOverdue: z.boolean(),
    answer: z.string().nullable(),
    answeredOn: dateOut.nullable(),
    answerReason: z.string().nullable(),
    seen: z.string().nullable(),
    /** Whether the person may be told what the records say. */
    mayTell: z.object({ decision: z.string(), reasonCode: z.string(), citation: z.string() }).nullable(),
    recordedAt: instantOut,
    recordedBy: z.string(),
  })
  .meta({ id: 'RecordsRequest' });

export const listRecordsRequests = endpoint({
  method: 'GET',
  path: '/people/:personId/records-requests',
  action: 'records:list',
  status: 200,
  summary: 'Which records were asked for, on what ground, and what came of it. Recorded',
  params,
  response: z.object({ items: z.array(RecordsRequest), total: z.int(), allowedActions: z.array(z.string()) }).meta({ id: 'RecordsRequests' }),
});

export const askForRecords = endpoint({
  method: 'POST',
  path: '/people/:personId/records-requests',
  action: 'records:ask',
  status: 201,
  summary: 'Write down that records were asked for; the ground is worked out',
  params,
  body: z
    .strictObject({
      holder: z.enum(RECORD_HOLDERS),
      holderName: text(120),
      record: z.enum(RECORD_KINDS),
      what: text(1000),
      askedOn: date,
      capacity: z.enum(RECORDS_CAPACITIES).nullable().default(null),
      consent: z.enum(RECORDS_CONSENTS).nullable().default(null),
      hasConflict: z.boolean().nullable().default(null),
      findsRelevant: z.boolean().nullable().default(null),
      findsAppropriate: z.boolean().nullable().default(null),
      chaseOn: date.nullable().default(null),
      /** What to do on that day, in the words of whoever asks; it goes on their list. */
      reminder: optionalText(300),
    })
    .meta({ id: 'AskForRecords' }),
  response: RecordsRequest,
});

export const noteRecordsAnswer = endpoint({
  method: 'POST',
  path: '/records-requests/:recordsRequestId/answer',
  action: 'records:answer',
  status: 200,
  summary: 'Write down what the holder answered, and what may be told of it',
  params: z.object({ recordsRequestId: id }),
  body: z
    .strictObject({
      version,
      answer: z.enum(RECORDS_ANSWERS),
      answeredOn: date,
      reason: optionalText(1000),
      seen: optionalText(2000),
      informationType: z.enum(INFORMATION_TYPES).nullable().default(null),
      thirdPartyAgrees: z.boolean().nullable().default(null),
    })
    .meta({ id: 'NoteRecordsAnswer' }),
  response: RecordsRequest,
});
