import { plural } from '../platform/format';

/** The palette's own words, whoever uses it. */
export const palette = {
  results: 'What you can choose',
  opening: 'Opening.',
  close: 'Esc, close',
  found: (count: number) => plural(count, 'thing to choose', 'things to choose'),
  colours: { device: 'Colours as the device', light: 'Light colours', dark: 'Dark colours' },
  coloursAlso: 'theme night day mode',
  lock: 'Lock now',
  lockAlso: 'leave hide screen',
  shortcutsOff: 'Turn single-key shortcuts off',
  shortcutsOn: 'Turn single-key shortcuts on',
  needsSignal: 'Needs signal',
  commissioner: {
    open: 'Find a report or a definition',
    everywhere: 'Everywhere',
    definitionsAlso: 'what counts meaning measure figure',
    nothing: 'No report or definition by that name. Try the quarter, such as July.',
  },
} as const;
