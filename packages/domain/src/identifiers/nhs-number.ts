const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/**
 * Whether ten digits without spaces are an NHS number by their check digit (NHS Data Dictionary, modulus 11):
 * 11 stands for 0, and a check value of 10 is never issued.
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, position) => total + weight * Number(digits[position]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

/** Numbers that start 999 are kept for test data: refused outside practice data. */
export const isTestNhsNumber = (digits: string): boolean => digits.startsWith('999');

/** As typed (with spaces or hyphens) to ten digits; null where they are no NHS number. */
export function nhsNumberFrom(typed: string): string | null {
  const digits = typed.replaceAll(/[\s-]/g, '');
  return isNhsNumber(digits) ? digits : null;
}

/** '943 476 5919', as it is read aloud. */
export const spacedNhsNumber = (digits: string): string =>
  `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
