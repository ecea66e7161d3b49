import type { ImhaBasis } from './imha-answer.js';

const ACT = 'Mental Health Act 1983';
const NEGATIVE: Readonly<Record<string, string>> = {
  'excluded-s4': `${ACT} s.130C(2)(a)`,
  'excluded-s5': `${ACT} s.130C(2)(a)`,
  'excluded-s135-136': `${ACT} ss.130C(2)(a), 130I(2)(a)`,
  'not-under-18': `${ACT} ss.130C(3)(b), 130I(3)(b); Family Law Reform Act 1969 s.9(1)`,
  'proposal-withdrawn': `${ACT} ss.130C(4)(a), 130I(5)`,
  'treatment-ended': `${ACT} ss.130C(4)(b), 130I(5)`,
  'authority-lapsed': `${ACT} ss.2(4), 4(4), 20, 20B, 22`,
  'informal-england': `${ACT} s.130C(2); Mental Health Act 2025 s.40 is not in force`,
  'no-qualifying-status': `${ACT} ss.130C(2), 130I(2)`,
  'scheme-not-in-force': 'Mental Health Act 2007 s.30 and its commencement orders',
};

/** The provision a basis rests on, written out. */
export const citationOf = (basis: ImhaBasis): string => NEGATIVE[basis] ?? `${ACT} ${basis.replace(/^s/, 's.')}`;
