import { INK } from '../../../platform/pdf/ink.js';
import type { TaggedPdf } from '../../../platform/pdf/tagged-pdf.js';

/** A tick: beside the word that says the same. */
export const tick = ({ doc }: TaggedPdf, x: number, y: number): void => {
  doc
    .lineWidth(1.6)
    .strokeColor(INK.ok)
    .moveTo(x + 1, y + 8)
    .lineTo(x + 4, y + 11.5)
    .lineTo(x + 10.5, y + 3.5)
    .stroke();
};
/** A triangle with a mark in it: beside the word that says the same. */
export const triangle = ({ doc }: TaggedPdf, x: number, y: number): void => {
  doc
    .lineWidth(1.2)
    .strokeColor(INK.late)
    .moveTo(x + 6, y + 2.5)
    .lineTo(x + 11.5, y + 12)
    .lineTo(x + 0.5, y + 12)
    .closePath()
    .stroke();
  doc
    .lineWidth(1.3)
    .moveTo(x + 6, y + 6)
    .lineTo(x + 6, y + 9)
    .moveTo(x + 6, y + 10)
    .lineTo(x + 6, y + 11)
    .stroke();
};
/** The product's mark: two equal bars, side by side. */
export const mark = ({ doc }: TaggedPdf, x: number, y: number): void => {
  doc.roundedRect(x, y + 2.5, 6.2, 13.5, 3.1).fill(INK.plum);
  doc.roundedRect(x + 8.6, y, 6.2, 16, 3.1).fill(INK.gold);
};
