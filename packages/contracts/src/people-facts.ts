import {
  COMMUNICATION_NEED_CODES,
  LEGAL_STATUS_CODES,
  URGENT_TRIGGERS,
  type CommunicationNeed,
  type LegalStatusCode,
} from '@alongside/domain/codes';
import { z } from 'zod';
import { id, optionalText } from './fields.js';

const codes = <Code extends string>(list: readonly Code[]) => z.enum(list as readonly [Code, ...Code[]]);
export const legalStatusCode = codes<LegalStatusCode>(LEGAL_STATUS_CODES);
export const communityStatus = z.enum(['CTO', 'CD']);
export const needCode = codes<CommunicationNeed | 'OTHER'>([...COMMUNICATION_NEED_CODES, 'OTHER']);
export const urgentTrigger = z.enum(URGENT_TRIGGERS);

/** Hospital and ward picked by typing, or the place in words where it is not on the list. */
export const PlaceIn = z
  .strictObject({ wardId: id.nullable().default(null), words: optionalText(200) })
  .meta({ id: 'PlaceIn' });

export const NeedIn = z.strictObject({ code: needCode, note: optionalText(200) }).meta({ id: 'NeedIn' });
export const Need = z.object({ code: z.string(), note: z.string().nullable() }).meta({ id: 'Need' });
