import type { FigureUnit, Shown } from '@alongside/contracts/release-words/measure-rows';
import { figures as words } from '@alongside/contracts/release-words/measures';
import { number } from '@alongside/contracts/release-words/written';
import type { Piece } from '../../../platform/pdf/pieces.js';

const inUnit = (value: number, unit: FigureUnit): string =>
  unit === 'percent' ? words.percent(number(value)) : unit === 'days' ? words.days(value) : number(value);

/** A figure as it is published: a true 0 is 0, a hidden one is the one mark, and nothing to divide by says so. */
export function figurePiece(value: Shown, unit: FigureUnit = 'count'): Piece {
  if (value === 'hidden') return { text: words.hidden, isHidden: true, heard: words.hiddenHeard };
  return value === null ? { text: words.nothing, heard: words.nothingHeard } : { text: inUnit(value, unit) };
}
