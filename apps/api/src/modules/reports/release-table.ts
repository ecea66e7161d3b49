import type { ReleaseFigures, ShownMeasure } from '@alongside/contracts';
import { releaseWords } from '@alongside/contracts/release-words/release';
import { HIDDEN, MEASURE_DEFINITIONS } from '@alongside/domain';
import { csvTable, type Cell } from '../../platform/csv/csv-table.js';
import type { PublishedRelease } from './published-release.repository.js';

type Shown = ReleaseFigures['referrals'];

/** Hidden is `[c]`, as the Government Analysis Function asks of tables: never blank, and never 0. */
const shownCell = (value: Shown): Cell => (value === HIDDEN ? '[c]' : (value ?? 'n/a'));

const FIELDS = ['value', 'num', 'den', 'pct', 'pending', 'void', 'start', 'end', 'target'] as const;
const KEY_OF = new Map(MEASURE_DEFINITIONS.map(({ id, key }) => [id, key]));
/** A band of days by itself ('3-5') would be read as a date by a spreadsheet. */
const partName = (code: string) => (/^\d/.test(code) ? `${code} days` : code);

const measureRows = (measure: ShownMeasure): Cell[][] => {
  const name = KEY_OF.get(measure.id) ?? measure.id;
  const fields = FIELDS.flatMap((field) => {
    const value = measure[field];
    return value === undefined || (field === 'target' && value === null) ? [] : [[name, field, shownCell(value)]];
  });
  return [...fields, ...(measure.parts ?? []).map(({ code, value }) => [name, partName(code), shownCell(value)])];
};

/** One published quarter as a table: what it is, the note on hidden cells, then a line for every figure. */
export function releaseTable(release: PublishedRelease): string {
  const { figures } = release;
  const split = (name: string, parts: ReleaseFigures['bySource']) =>
    parts.map(({ code, value }): Cell[] => [name, code, shownCell(value)]);
  const head: Cell[][] = [
    ['provider', '', release.providerName],
    ['contract', release.contractReference, release.contractName],
    ['period', release.period, `${release.fromOn} to ${release.toOn}`],
    ['edition', '', release.edition],
    ['as_of', '', release.asOf],
    ['published_at', '', release.publishedAt],
    ['rule', '', release.disclosureRule],
    ...(release.correctionNote === null ? [] : [['correction', '', release.correctionNote]]),
    ['note', '', releaseWords.tableNote],
  ];
  const rows = [
    ...figures.measures.flatMap(measureRows),
    ...split('referrals_by_source', figures.bySource),
    ...split('referrals_by_legal_group', figures.byLegalGroup),
  ];
  return csvTable([['figure', 'part', 'value'], ...head, ...rows]);
}
