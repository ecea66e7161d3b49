import type { LocalDate } from '@alongside/domain';
import { plainDate } from './written.js';

/** What only the printed form of a published quarter says. */
export const documentWords = {
  title: (contract: string, quarter: string) => `${contract}, ${quarter}`,
  fileName: (quarter: string, edition: number) =>
    edition === 1 ? `${quarter}.pdf` : `${quarter}, edition ${String(edition)}.pdf`,
  practice: 'Practice data. Nobody here is real.',
  practiceFoot: (asAt: string) => `Practice data. ${asAt}`,
  asAt: (published: LocalDate, time: string, known: LocalDate) =>
    `Published ${plainDate(published)}, ${time}. As known on ${plainDate(known)}.`,
  page: (page: number, pages: number) => `Page ${String(page)} of ${String(pages)}`,
  bars: (topic: string, sentence: string) => `Bar chart of ${topic}. ${sentence}. The table after it has every number.`,
  columns: (topic: string, sentence: string) =>
    `Column chart of ${topic}, oldest first. ${sentence}. The table after it has every number.`,
  field: (name: string, text: string) => `${name}: ${text}`,
} as const;
