import { daysBetween, isLocalDate, weekdayOf, type LocalDate } from '@alongside/domain';
import { day, sentence } from '../../platform/format';
import { actions as words } from '../../words/actions';
import type { ActionShown } from './actions.queries';

export type DueTone = 'late' | 'soon' | 'plain';
export interface Due {
  readonly text: string;
  readonly tone: DueTone;
}

/** '2 days over', 'Today', 'Tomorrow', 'Wed 25 Nov': how near an action is. */
export function dueOf(dueOn: string | null, today: LocalDate): Due {
  if (!dueOn || !isLocalDate(dueOn)) return { text: words.noDay, tone: 'plain' };
  const days = daysBetween(today, dueOn);
  if (days < 0) return { text: words.late(-days), tone: 'late' };
  return { text: sentence(day(dueOn, today)), tone: days <= 1 ? 'soon' : 'plain' };
}

export const GROUPS = ['late', 'today', 'week', 'later', 'undated'] as const;
export type Group = (typeof GROUPS)[number];

const SUNDAY = 7;
export function groupOf({ dueOn }: Pick<ActionShown, 'dueOn'>, today: LocalDate): Group {
  if (!dueOn || !isLocalDate(dueOn)) return 'undated';
  const days = daysBetween(today, dueOn);
  if (days < 0) return 'late';
  if (days === 0) return 'today';
  return days <= SUNDAY - weekdayOf(today) ? 'week' : 'later';
}
