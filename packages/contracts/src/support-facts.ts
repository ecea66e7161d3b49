import { CARE_PROCESSES, DECISIONS_TOLD, DIFFICULTIES, NHS_STAYS, SUPPORTERS } from '@alongside/domain/signposting';
import { z } from 'zod';

const flag = z.boolean().nullable().default(null);

/** What bears on other routes to an advocate than the Mental Health Act. Absent and null both mean "not known". */
export const SupportFactsIn = z
  .strictObject({
    process: z.enum(CARE_PROCESSES).nullable().default(null),
    /** Empty: asked, and in none of the four areas. */
    difficulties: z.array(z.enum(DIFFICULTIES)).max(DIFFICULTIES.length).nullable().default(null),
    supporter: z.enum(SUPPORTERS).nullable().default(null),
    supporterIsWilling: flag,
    supporterIsPaid: flag,
    canAgree: flag,
    agrees: flag,
    isInBestInterests: flag,
    nhsStay: z.enum(NHS_STAYS).nullable().default(null),
    councilWantsAdvocate: flag,
    disagrees: flag,
    bothWantAdvocate: flag,
    decision: z.enum(DECISIONS_TOLD).nullable().default(null),
    lacksCapacity: flag,
    hasSomebodyToConsult: flag,
    isTreatmentUnderPart4: flag,
    wantsNhsComplaint: flag,
    wantsLegalHelp: flag,
    isRequestReasonable: flag,
    declinesHelp: flag,
    wantsNoCopy: flag,
  })
  .meta({ id: 'SupportFactsIn' });

const shown = z.boolean().nullable();
/** The same as it is known now. */
export const SupportFactsShown = z
  .object({
    process: z.string().nullable(),
    difficulties: z.array(z.string()).nullable(),
    supporter: z.string().nullable(),
    supporterIsWilling: shown,
    supporterIsPaid: shown,
    canAgree: shown,
    agrees: shown,
    isInBestInterests: shown,
    nhsStay: z.string().nullable(),
    councilWantsAdvocate: shown,
    disagrees: shown,
    bothWantAdvocate: shown,
    decision: z.string().nullable(),
    lacksCapacity: shown,
    hasSomebodyToConsult: shown,
    isTreatmentUnderPart4: shown,
    wantsNhsComplaint: shown,
    wantsLegalHelp: shown,
    isRequestReasonable: shown,
    declinesHelp: shown,
    wantsNoCopy: shown,
  })
  .meta({ id: 'SupportFacts' });
