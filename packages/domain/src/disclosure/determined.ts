import { cellsOf, type SumLine } from './sum-line.js';

/** Coefficients are small whole numbers, so anything this near to nought is nought. */
const NOUGHT = 1e-9;

const coefficients = (line: SumLine, unknowns: readonly number[]): number[] =>
  unknowns.map((cell) => (line.left.includes(cell) ? 1 : 0) - (line.right.includes(cell) ? 1 : 0));

/** Gauss-Jordan elimination of one column, in place. Returns whether a pivot was found at or below `top`. */
function eliminate(rows: number[][], top: number, column: number): boolean {
  const pivotIndex = rows.findIndex((row, index) => index >= top && Math.abs(row[column] ?? 0) > NOUGHT);
  const pivot = rows[pivotIndex];
  const displaced = rows[top];
  if (pivot === undefined || displaced === undefined) return false;
  rows[pivotIndex] = displaced;
  const scaled = pivot.map((value) => value / (pivot[column] ?? 1));
  rows[top] = scaled;
  rows.forEach((row, index) => {
    const factor = row[column] ?? 0;
    if (index !== top && Math.abs(factor) > NOUGHT)
      rows[index] = row.map((value, at) => value - factor * (scaled[at] ?? 0));
  });
  return true;
}

/** Lines that share an unknown, together: what is apart can be worked out apart, which is far less work. */
function pieces(lines: readonly SumLine[], hidden: ReadonlySet<number>): readonly (readonly SumLine[])[] {
  let found: { readonly cells: ReadonlySet<number>; readonly lines: readonly SumLine[] }[] = [];
  for (const line of lines) {
    const unknown = cellsOf(line).filter((cell) => hidden.has(cell));
    const touching = found.filter(({ cells }) => unknown.some((cell) => cells.has(cell)));
    const joined = { cells: new Set([...unknown, ...touching.flatMap(({ cells }) => [...cells])]), lines: [line, ...touching.flatMap((each) => each.lines)] };
    found = [...found.filter((each) => !touching.includes(each)), joined];
  }
  return found.map((each) => each.lines);
}

function determinedIn(lines: readonly SumLine[], hidden: ReadonlySet<number>): readonly number[] {
  const unknowns = [...new Set(lines.flatMap(cellsOf))].filter((cell) => hidden.has(cell));
  const rows = lines.map((line) => coefficients(line, unknowns));
  let top = 0;
  for (let column = 0; column < unknowns.length; column += 1) if (eliminate(rows, top, column)) top += 1;
  return rows.flatMap((row) => {
    const left = row.flatMap((value, column) => (Math.abs(value) > NOUGHT ? [unknowns[column]] : []));
    return left.length === 1 && left[0] !== undefined ? [left[0]] : [];
  });
}

/** The hidden cells whose value follows from the shown ones by adding and subtracting lines, whatever the lines are. */
export const determinedCells = (lines: readonly SumLine[], hidden: ReadonlySet<number>): ReadonlySet<number> =>
  new Set(pieces(lines, hidden).flatMap((piece) => determinedIn(piece, hidden)));
