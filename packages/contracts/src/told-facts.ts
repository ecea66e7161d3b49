import { PERSON_KNOWS } from '@alongside/domain/codes';
import { z } from 'zod';
import { date, email, nhsNumber, optionalText, phone } from './fields.js';
import { communityStatus, legalStatusCode, NeedIn, PlaceIn } from './people-facts.js';

/** "I don't know" is an answer to every fact: absent and null both mean it. */
export const LegalStatusIn = z
  .strictObject({
    code: legalStatusCode.nullable().default(null),
    communityStatus: communityStatus.nullable().default(null),
    since: date.nullable().default(null),
    secondRecommendationReceived: z.boolean().nullable().default(null),
    treatment: z.enum(['s57', 's58A']).nullable().default(null),
    tribunalAppliedFor: z.boolean().nullable().default(null),
    hearingOn: date.nullable().default(null),
    dischargeOn: date.nullable().default(null),
  })
  .meta({ id: 'LegalStatusIn' });

/** The person as a referral tells of them. Nothing but a name to use is ever required, and a description will do. */
export const PersonToldIn = z
  .strictObject({
    name: optionalText(120),
    pronouns: optionalText(40),
    dateOfBirth: date.nullable().default(null),
    nhsNumber: nhsNumber.nullable().default(null),
    phone: phone.nullable().default(null),
    email: email.nullable().default(null),
    contactNote: optionalText(300),
    place: PlaceIn.default({ wardId: null, words: null }),
    needs: z.array(NeedIn).max(20).default([]),
    language: optionalText(60),
    interpreterNeeded: z.boolean().nullable().default(null),
    advocateGenderWanted: z.enum(['WOMAN', 'MAN']).nullable().default(null),
    wants: optionalText(4000),
    knows: z.enum(PERSON_KNOWS).default('NOT_KNOWN'),
    safeToVisit: optionalText(1000),
    otherPeople: optionalText(1000),
  })
  .meta({ id: 'PersonToldIn' });
