import { INK } from '../../../platform/pdf/ink.js';
import type { TextStyle } from '../../../platform/pdf/typeface.js';

/** 11 points for what is read; smaller only for what says where and when. */
export const STYLE = {
  h1: { size: 21, weight: 'bold', color: INK.ink },
  h2: { size: 14, weight: 'bold', color: INK.ink },
  h3: { size: 11.5, weight: 'bold', color: INK.plum },
  body: { size: 11, weight: 'regular', color: INK.ink },
  bold: { size: 11, weight: 'bold', color: INK.ink },
  quiet: { size: 11, weight: 'regular', color: INK.ink2 },
  small: { size: 9.5, weight: 'regular', color: INK.ink2 },
  figure: { size: 20, weight: 'bold', color: INK.ink },
} as const satisfies Record<string, TextStyle>;
