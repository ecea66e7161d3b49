const SENTENCE = 'This is production (NODE_ENV): invented data and practice logins are never loaded here.';

/**
 * Whether this process may load invented people, and logins whose passwords everybody knows: never in production, as the
 * container image always is. Says so where it may not.
 */
export function mayLoadPractice(say: (line: string) => void): boolean {
  if (process.env['NODE_ENV'] !== 'production') return true;
  say(SENTENCE);
  return false;
}
