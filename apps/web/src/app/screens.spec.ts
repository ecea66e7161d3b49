import { listPeople } from '@alongside/contracts/people';
import { readSession } from '@alongside/contracts/session';
import { readToday } from '@alongside/contracts/today';
import { describe, expect, it } from '@jest/globals';
import { peopleViewOf } from '../features/people/use-people-view';
import { addressOf } from '../platform/send';
import { SCREENS, type ScreenPlace } from './screens';

const asksOf = (path: string) => (SCREENS as readonly ScreenPlace[]).find((screen) => screen.path === path)?.asks?.map((asked) => `/api${asked}`);

describe('what a page asks for before its script has come', () => {
  it('is what the list of people asks at its plain address', () => {
    expect(asksOf('people')).toEqual([addressOf(readSession, {}), addressOf(listPeople, { query: peopleViewOf(new URLSearchParams()).asked })]);
  });
  it('is what Today asks', () => {
    expect(asksOf('today')).toEqual([addressOf(readSession, {}), addressOf(readToday, {})]);
  });
});
