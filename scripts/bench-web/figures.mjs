/** What W8 asks, with its gate and its aim (docs/performance.md). */
export const ASKED = [
  { name: 'Sign-in page, scripts and styles', unit: 'KiB', gate: 150, aim: 110 },
  { name: 'Caseload usable, scripts and styles', unit: 'KiB', gate: 260, aim: 200 },
  { name: 'Caseload usable on a slow phone', unit: 's', gate: 2.5, aim: 2 },
  { name: 'Caseload usable on this machine', unit: 's', gate: 2.5, aim: 2 },
];

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

const shown = (value, unit) => `${value.toFixed(unit === 's' ? 2 : 1)} ${unit}`;

/** The table of a run, in Markdown: figures in the order asked. */
export function tableOf(values) {
  const lines = ASKED.map(({ name, unit, gate, aim }, index) => `| ${name} | ${shown(values[index], unit)} | ${gate} ${unit} | ${aim} ${unit} | ${values[index] <= gate ? 'met' : 'missed'} |`);
  return ['| W8 | Measured | Gate | Aim | |', '|---|---|---|---|---|', ...lines].join('\n');
}

export const areAllMet = (values) => ASKED.every(({ gate }, index) => values[index] <= gate);
