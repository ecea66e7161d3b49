import { SHARING_LASTS, SHARING_PARTY_KINDS, SHARING_SCOPES, TOLD_HOW } from '@alongside/domain/codes';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { dateOut, id, instantOut, optionalText, text } from './fields.js';

/** The choice in force for one party; `NOT_ASKED` where none was ever made. */
export const SharingState = z
  .object({
    partyId: z.uuid(),
    kind: z.string(),
    name: z.string(),
    choice: z.string(),
    scope: z.array(z.string()),
    lasts: z.string().nullable(),
    toldHow: z.string().nullable(),
    chosenOn: dateOut.nullable(),
    history: z.array(
      z.object({
        choice: z.string(),
        scope: z.array(z.string()),
        lasts: z.string().nullable(),
        toldHow: z.string(),
        chosenOn: dateOut,
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
      toldHow: z.enum(TOLD_HOW),
      note: optionalText(500),
    })
    .meta({ id: 'RecordSharingChoice' }),
  response: SharingState,
});
