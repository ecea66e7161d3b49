import type { LocalDate } from '@alongside/domain';
import { readDate } from '../../kit/fields/read-date';

const LONGEST_PHRASE = 6;
const LEADS = new Set(['by', 'on', 'due', 'before', 'for']);
const WEEKDAYS = 'monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri saturday sat sunday sun';
const MONTHS =
  'january jan february feb march mar april apr may june jun july jul august aug september sep sept october oct november nov december dec';
const OTHERS = 'today tomorrow next this in day days week weeks';
/** Words that a date is made of; 'money' and 'Tom' are none, though a weekday and tomorrow begin like them. */
const DATE_WORDS = new Set(`${WEEKDAYS} ${MONTHS} ${OTHERS}`.split(' '));
/** These mean a day only where something says so: "by sat", never "where he sat". */
const NEEDS_LEAD = new Set(['sat', 'sun', 'may', 'mar', 'day', 'days', 'week', 'weeks']);

export interface ReadAction {
  readonly title: string;
  readonly dueOn: LocalDate | null;
}

const isDateWord = (word: string) => /^\d/.test(word) || DATE_WORDS.has(word);

function dateIn(words: readonly string[], today: LocalDate): LocalDate | null {
  const hasLead = LEADS.has(words[0] ?? '');
  const phrase = hasLead ? words.slice(1) : words;
  const [only] = phrase;
  if (only === undefined || !phrase.every(isDateWord)) return null;
  if (phrase.length === 1 && NEEDS_LEAD.has(only) && !hasLead) return null;
  const date = readDate(phrase.join(' '), today, 'ahead');
  return date !== null && date >= today ? date : null;
}

/** Takes 'send letter friday' apart: what is to be done, and the day in its words, read at the end or at the beginning. */
export function readAction(typed: string, today: LocalDate): ReadAction {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  const plain = words.map((word) => word.toLowerCase().replace(/[,.;:]$/, ''));
  for (let length = Math.min(LONGEST_PHRASE, words.length - 1); length > 0; length -= 1) {
    const atEnd = dateIn(plain.slice(-length), today);
    if (atEnd) return { title: words.slice(0, -length).join(' ').replace(/[,;:]$/, ''), dueOn: atEnd };
    const atStart = dateIn(plain.slice(0, length), today);
    if (atStart) return { title: words.slice(length).join(' '), dueOn: atStart };
  }
  return { title: words.join(' '), dueOn: null };
}
