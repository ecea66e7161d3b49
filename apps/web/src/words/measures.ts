import { figures as shared, measureName, partName } from '@alongside/contracts/release-words/measures';
import { releaseWords } from '@alongside/contracts/release-words/release';
import { wordFor } from './codes';

// A published report says the same on paper as here, so the service that draws the paper has these words too.
export {
  baseOf, countsSentence, leftOutOf, type Definition,
} from '@alongside/contracts/release-words/definitions';
export { disclosure, measureGroups, measureName, partName } from '@alongside/contracts/release-words/measures';

export const figures = { ...shared, showTable: 'Show as table', showChart: 'Show as bars' } as const;

const tableWords: Readonly<Record<string, string>> = { bySource: releaseWords.bySource.topic, byLegalGroup: releaseWords.byLegalGroup.topic };

/** 'At the start of the quarter (Support under way)', for a cell found by name; the name alone where the cell is the measure itself. */
export function cellName(table: string, cell: string): string {
  const name = Object.hasOwn(tableWords, table) ? wordFor(tableWords, table) : measureName(table);
  return cell && cell !== 'value' ? `${partName(cell)} (${name})` : name;
}
