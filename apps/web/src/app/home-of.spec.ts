import { describe, expect, it } from '@jest/globals';
import { afterSignIn } from './home-of';

describe('where signing in leads', () => {
  it('goes back to where they were', () => {
    expect(afterSignIn('advocate', '/people/7?log=7')).toBe('/people/7?log=7');
    expect(afterSignIn('commissioner', '/c/reports/9')).toBe('/c/reports/9');
  });
  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/sign-in?next=/x', '', '/'])('never to %j', (next) => {
    expect(afterSignIn('advocate', next)).toBe('/today');
  });
  it('keeps the shells apart', () => {
    expect(afterSignIn('commissioner', '/people/7')).toBe('/c/reports');
    expect(afterSignIn('manager', '/c/reports')).toBe('/referrals');
  });
  it('leaves an administrator’s beginning to what is still to be set up', () => {
    expect(afterSignIn('administrator', null)).toBe('/');
  });
});
