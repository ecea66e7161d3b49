import type { ScreenPlace } from '../screens';

/** Every screen of the commissioner's pages, below /c. */
export const COMMISSIONER_SCREENS = [
  { path: 'reports', file: 'reports' },
  { path: 'reports/:releaseId', file: 'report' },
  { path: 'definitions', file: 'definitions' },
] as const satisfies readonly ScreenPlace[];
