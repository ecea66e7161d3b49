import type { Session } from '@alongside/contracts/session';
import { useQueryClient } from '@tanstack/react-query';
import { IconEye, IconHistory, IconListCheck, IconPencilPlus, IconShare3 } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { todayQuery } from '../../../features/today/today.queries';
import { paletteStaff } from '../../../words/palette-staff';
import { useOverlay } from '../../overlays';
import { paths } from '../../paths';
import { SHORTCUTS } from '../../shortcuts';
import { plannedToday } from '../log-facts';
import { useOpenLog } from '../log-target';
import { rememberChosen, type KnownPerson } from './known-people';
import type { PaletteItem } from './palette-item';

const words = paletteStaff.do;

/** What can be done for one person, as far as the role ever may: their page has the last word. */
export function usePersonThings({ allowedActions }: Session): (person: KnownPerson) => readonly PaletteItem[] {
  const client = useQueryClient();
  const go = useNavigate();
  const openLog = useOpenLog();
  const adding = useOverlay('action');
  return (person) => {
    const { personId } = person;
    const may = (action: string) => allowedActions.includes(action);
    const plan = plannedToday(client.getQueryData(todayQuery.queryKey)).find(({ visit }) => visit.personId === personId)?.visit;
    const log: PaletteItem = {
      id: 'log', label: words.log, detail: plan && words.logReady, icon: IconPencilPlus, keys: SHORTCUTS.log.keys[0],
      act: () => openLog({ personId, plannedVisitId: plan?.id ?? null }),
    };
    const action: PaletteItem = { id: 'action', label: words.action, icon: IconListCheck, keys: SHORTCUTS['person-action'].keys[0], act: () => (rememberChosen(person), adding.open(personId)) };
    const sharing: PaletteItem = { id: 'sharing', label: words.sharing, icon: IconShare3, keys: SHORTCUTS['person-sharing'].keys[0], act: () => void go(paths.person(personId, 'sharing')) };
    const timeline: PaletteItem = { id: 'timeline', label: words.timeline, icon: IconHistory, keys: SHORTCUTS['person-timeline'].keys[0], act: () => void go(paths.person(personId, 'timeline')) };
    const actions: PaletteItem = { id: 'actions', label: words.actions, icon: IconListCheck, keys: SHORTCUTS['person-actions'].keys[0], act: () => void go(paths.person(personId, 'actions')) };
    const looked: PaletteItem = { id: 'looked', label: words.looked, icon: IconEye, keys: SHORTCUTS['person-looked'].keys[0], act: () => void go(paths.person(personId, 'looked')) };
    return [
      ...(may('contact:log') ? [log] : []),
      ...(may('action:add') ? [action] : []),
      ...(may('sharing:record') ? [sharing] : []),
      timeline,
      actions,
      ...(may('person:looked') ? [looked] : []),
    ];
  };
}
