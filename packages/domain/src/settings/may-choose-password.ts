import { allow, refuse, type Decision } from '../decision.js';

/** At least so many characters, and no rule about what they are (NIST SP 800-63B-4, section 3.1.1.2). */
export const PASSWORD_AT_LEAST = 12;

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/**
 * Whether somebody may choose this password. Refusals, both at `password`: `password-too-short` under twelve characters,
 * `password-is-email` where it is their own address, or what stands before the @.
 */
export function mayChoosePassword(password: string, email: string): Decision<'password-too-short' | 'password-is-email'> {
  if ([...password].length < PASSWORD_AT_LEAST) return refuse('password-too-short', 'password');
  const [before = ''] = plain(email).split('@');
  return [plain(email), before].includes(plain(password)) ? refuse('password-is-email', 'password') : allow;
}
