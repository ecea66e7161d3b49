import { stringify } from 'csv-stringify/sync';

export type Cell = string | number;

/** What a spreadsheet would take for a formula, behind whatever white space, format character or quotation mark. */
const FORMULA = /^[\s\p{Cf}"'`,;]+[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/u;
/** A cell that would be read as a formula gets the mark for "text" in front, as the library does for the plain cases. */
const asText = (cell: Cell): Cell => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell);

/** RFC 4180 in UTF-8 with a byte order mark, so that a spreadsheet reads names right; no cell in it is live. */
export const csvTable = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map(asText)),
    // A lone line feed or carriage return in a cell ends a record for many readers, so it is quoted too.
    { bom: true, escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
