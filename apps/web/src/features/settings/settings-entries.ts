import type { Session } from '@alongside/contracts/session';
import type { Action } from '@alongside/domain/access';
import { paths } from '../../app/paths';
import type { settings } from '../../words/settings';

export interface SettingsEntry {
  readonly id: keyof typeof settings.entries;
  readonly to: string;
  readonly needs: Action;
}

/** The pages of the settings, in their order: organisation, people, places, contracts, counting, the law, what changed. */
const ENTRIES: readonly SettingsEntry[] = [
  { id: 'organisation', to: paths.organisation, needs: 'organisation:read' },
  { id: 'team', to: paths.team, needs: 'team:list' },
  { id: 'places', to: paths.places, needs: 'place:list' },
  { id: 'contracts', to: paths.contracts, needs: 'contract:list' },
  { id: 'counting', to: paths.counting, needs: 'counting:read' },
  { id: 'law', to: paths.law, needs: 'commencement-change:list' },
  { id: 'changes', to: paths.settingsChanges, needs: 'setting-change:list' },
];

/** Those that the session opens. */
export const settingsEntries = ({ allowedActions }: Pick<Session, 'allowedActions'>): readonly SettingsEntry[] =>
  ENTRIES.filter(({ needs }) => allowedActions.includes(needs));
