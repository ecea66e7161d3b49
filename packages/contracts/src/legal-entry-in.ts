import {
  DISPLACEMENT_GROUNDS,
  LEGAL_ENTRY_TYPES,
  LEGAL_NATIONS,
  LEGAL_SECTIONS,
  LEGAL_TREATMENTS,
  TRIBUNAL_APPLICATIONS,
} from '@alongside/domain/codes';
import { z } from 'zod';
import { date, optionalText, time } from './fields.js';

/** What happened, as somebody enters it; which of the fields a type needs, the rules say. */
export const legalEntryFields = {
  type: z.enum(LEGAL_ENTRY_TYPES),
  on: date,
  time: time.nullable().default(null),
  isTimeUnknown: z.boolean().default(false),
  section: z.enum(LEGAL_SECTIONS).nullable().default(null),
  country: z.enum(LEGAL_NATIONS).nullable().default(null),
  placeText: optionalText(120),
  extensionHours: z.int().min(0).max(12).nullable().default(null),
  restricted: z.boolean().nullable().default(null),
  deprivationOfLiberty: z.boolean().nullable().default(null),
  treatment: z.enum(LEGAL_TREATMENTS).nullable().default(null),
  ground: z.enum(DISPLACEMENT_GROUNDS).nullable().default(null),
  orderMade: z.boolean().nullable().default(null),
  application: z.enum(TRIBUNAL_APPLICATIONS).nullable().default(null),
  depriveLiberty: z.boolean().nullable().default(null),
  staysInHospital: z.boolean().nullable().default(null),
  episodeStartedOn: date.nullable().default(null),
  /** Who told us. */
  source: optionalText(120),
};
export const LegalEntryIn = z.strictObject(legalEntryFields).meta({ id: 'LegalEntryIn' });
