/**
 * Older frames go up to nine characters; a real code is one the organisation data service lists, which no pattern
 * tells.
 */
const PATTERN = /^[A-Z0-9]{3,9}$/;

/** Whether text has the form of an Organisation Data Service code: upper-case letters and digits, 3 to 9 of them. */
export const isOdsCode = (text: string): boolean => PATTERN.test(text);

/** As typed to as kept: without spaces, in upper case. Answers null where that is not the form of a code. */
export function odsCodeFrom(typed: string): string | null {
  const code = typed.replaceAll(/\s/g, '').toUpperCase();
  return isOdsCode(code) ? code : null;
}
