import type { FIELD_CODES } from '@alongside/contracts/problems';
import { problems } from './problems';

export type FieldCode = (typeof FIELD_CODES)[number];

/** What to do about one field, for the thing it asks for ("a name to use", "the section start date"). */
export const fieldCodes = {
  missing: (thing) => `Enter ${thing}`,
  'unknown-field': (thing) => `We can't take ${thing} here`,
  'wrong-type': (thing) => `Check ${thing}`,
  'too-short': (thing) => `Enter ${thing}`,
  'too-long': (thing) => `Shorten ${thing}`,
  'too-small': (thing) => `Check ${thing}: it's too small`,
  'too-big': (thing) => `Check ${thing}: it's too big`,
  'not-a-date': (thing) => `Check ${thing}: it must be a real date`,
  'not-a-time': (thing) => `Check ${thing}: a time like 14:30`,
  'not-an-email': (thing) => `Check ${thing}: an email looks like name@example.org`,
  'not-a-phone': (thing) => `Check ${thing}: a phone number has at least 5 digits`,
  'not-an-id': (thing) => `Choose ${thing}`,
  'not-an-nhs-number': (thing) => `Check ${thing}: an NHS number has 10 digits, and these don't fit together`,
  'not-an-ods-code': (thing) => `Check ${thing}: an ODS code is 3 to 9 letters and digits, like RX1EA`,
  'not-a-choice': (thing) => `Choose ${thing}`,
  'not-valid-text': (thing) => `Check ${thing}: there's a character in it that we can't keep`,
  'not-valid': (thing) => `Check ${thing}`,
} as const satisfies Record<FieldCode, (thing: string) => string>;

const isFieldCode = (code: string): code is FieldCode => Object.hasOwn(fieldCodes, code);
const isProblem = (code: string): code is keyof typeof problems => Object.hasOwn(problems, code);

/** The sentence for a code at a field: the field's own words if it has them, then the general ones, then the rule's. */
export function fieldMessage(code: string, thing: string, own: Readonly<Record<string, string>> = {}): string {
  const said = own[code];
  if (said) return said;
  if (isFieldCode(code)) return fieldCodes[code](thing);
  return isProblem(code) ? problems[code].title : fieldCodes['not-valid'](thing);
}
