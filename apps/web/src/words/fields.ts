import { plural } from '../platform/format';

export const fields = {
  date: {
    placeholder: { ahead: 'tomorrow, fri, 27/11', behind: 'today, last fri, 27/11' },
    unread: "We can't read that as a date yet",
    calendar: (label: string) => `Calendar: ${label}`,
    boxes: ['Day', 'Month', 'Year'],
    months: {
      previousMonth: 'Previous month',
      nextMonth: 'Next month',
      previousYear: 'Previous year',
      nextYear: 'Next year',
      previousDecade: 'Previous decade',
      nextDecade: 'Next decade',
    },
  },
  minutes: { other: 'Another length', exactly: 'How many minutes', unit: 'minutes' },
  place: {
    placeholder: 'Ward or hospital',
    found: 'Places that match',
    count: (count: number) => `${plural(count, 'place matches', 'places match')}. Use the arrow keys to choose.`,
    asTyped: "Not on our list? That's fine, we'll use what you typed.",
  },
} as const;
