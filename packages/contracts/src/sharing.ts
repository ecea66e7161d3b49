import {
  SHARING_CAPACITIES,
  SHARING_DECIDERS,
  SHARING_LASTS,
  SHARING_PARTY_KINDS,
  SHARING_SCOPES,
  TOLD_HOW,
} from '@alongside/domain/codes';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { date, dateOut, id, instantOut, optionalText, text } from './fields.js';

/** The choice in force for one party; `NOT_ASKED` where none was ever made, `ASK_FIRST` where it ran out or is used up. */
export const SharingState = z
  .object({
    partyId: z.uuid(),
    kind: z.string(),
    name: z.string(),
    choice: z.string(),
    scope: z.array(z.string()),
    lasts: z.string().nullable(),
    untilOn: dateOut.nullable(),
    /** How the last choice stands today: in force, run out, used up, or what it says. */
    standing: z.string(),
    toldHow: z.string().nullable(),
    chosenOn: dateOut.nullable(),
    capacity: z.string().nullable(),
    isCompetent: z.boolean().nullable(),
    isInformed: z.boolean().nullable(),
    decidedBy: z.string().nullable(),
    history: z.array(
      z.object({
        choice: z.string(),
        scope: z.array(z.string()),
        lasts: z.string().nullable(),
        untilOn: dateOut.nullable(),
        toldHow: z.string(),
        chosenOn: dateOut,
        capacity: z.string().nullable(),
        isCompetent: z.boolean().nullable(),
        isInformed: z.boolean().nullable(),
        decidedBy: z.string(),
        usedAt: instantOut.nullable(),
        recordedAt: instantOut,
        recordedBy: z.string(),
        note: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'SharingState' });

const params = z.object({ personId: id });

export const addSharingParty = endpoint({
  method: 'POST',
  path: '/people/:personId/sharing-parties',
  action: 'sharing:record',
  status: 201,
  summary: 'Add somebody the person may choose about',
  params,
  body: z.strictObject({ kind: z.enum(SHARING_PARTY_KINDS), name: text(120) }).meta({ id: 'AddSharingParty' }),
  response: SharingState,
});

/** Added to the history, never over it; in force from the moment it is saved. */
export const recordSharingChoice = endpoint({
  method: 'POST',
  path: '/people/:personId/sharing-choices',
  action: 'sharing:record',
  status: 201,
  summary: 'Record what the person chose for one party',
  params,
  body: z
    .strictObject({
      partyId: id,
      choice: z.enum(['SHARE', 'ASK_FIRST', 'DONT_SHARE']),
      scope: z.array(z.enum(SHARING_SCOPES)).max(4).default([]),
      lasts: z.enum(SHARING_LASTS).nullable().default(null),
      untilOn: date.nullable().default(null),
      /** About this decision, from 16 on; absent where nobody asked, which counts as not assessed. */
      capacity: z.enum(SHARING_CAPACITIES).nullable().default(null),
      /** Under 16 only: competent to decide this. */
      isCompetent: z.boolean().nullable().default(null),
      isInformed: z.boolean().nullable().default(null),
      decidedBy: z.enum(SHARING_DECIDERS).default('PERSON'),
      toldHow: z.enum(TOLD_HOW),
      /** Something to do on the last day of a choice until a day, in the words of whoever records it. */
      reminder: optionalText(300),
      note: optionalText(500),
    })
    .meta({ id: 'RecordSharingChoice' }),
  response: SharingState,
});
