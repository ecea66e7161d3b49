import type { Session } from '@alongside/contracts/session';
import { IconBook2, IconDeviceFloppy, IconEye, IconEyeOff, IconGitBranch, IconInbox, IconLifebuoy, IconUserPlus } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { switchNames, useAreNamesHidden } from '../../../platform/preferences';
import { useIsReachable } from '../../../platform/reachability';
import { palette } from '../../../words/palette';
import { paletteStaff as words } from '../../../words/palette-staff';
import { shell } from '../../../words/shell';
import { paths } from '../../paths';
import { SHORTCUTS } from '../../shortcuts';
import { useNavCounts } from '../nav-counts';
import { everyDoor } from '../nav-items';
import type { PaletteItem } from './palette-item';
import { useSettingsThings } from './settings-things';

/** These show nothing of what this device keeps. */
const NEEDS_SIGNAL = new Set<string>([paths.referrals, paths.allocate, paths.reports, paths.organisation, paths.settings, paths.rules]);
const useUnable = () => {
  const isReachable = useIsReachable();
  return (to: string) => (!isReachable && NEEDS_SIGNAL.has(to) ? palette.needsSignal : undefined);
};

/** What waits for a manager, the next of each a key away. */
export function useWaitingThings(session: Session): readonly PaletteItem[] {
  const go = useNavigate();
  const unable = useUnable();
  const { referrals, allocate } = useNavCounts(session);
  const may = (action: string) => session.allowedActions.includes(action);
  const decide: PaletteItem = {
    id: 'decide', label: words.decide, detail: referrals && words.waiting(referrals.count), also: words.decideAlso, icon: IconInbox,
    keys: SHORTCUTS['go-referrals'].keys[0], unable: unable(paths.referrals), act: () => void go(paths.referrals),
  };
  const give: PaletteItem = {
    id: 'allocate', label: words.allocate, detail: allocate && words.waiting(allocate.count), also: words.allocateAlso, icon: IconGitBranch,
    keys: SHORTCUTS['go-allocate'].keys[0], unable: unable(paths.allocate), act: () => void go(paths.allocate),
  };
  return [...(may('referral:list') ? [decide] : []), ...(may('allocation:list') ? [give] : [])];
}

export function useReferralThing({ allowedActions }: Session): readonly PaletteItem[] {
  const go = useNavigate();
  return allowedActions.includes('referral:type')
    ? [{ id: 'referral', label: words.referral, also: words.referralAlso, icon: IconUserPlus, keys: SHORTCUTS.referral.keys[0], act: () => void go(paths.newReferral) }]
    : [];
}

/** The doors, what is set for this browser, and help. */
export function useEverywhereThings(session: Session): readonly PaletteItem[] {
  const go = useNavigate();
  const unable = useUnable();
  const areHidden = useAreNamesHidden();
  const settings = useSettingsThings();
  const doors = everyDoor(session).map(({ id, to, icon, key }): PaletteItem => ({
    id: key, label: words.go(shell.nav[id]), icon, keys: SHORTCUTS[key].keys[0], unable: unable(to), act: () => void go(to),
  }));
  const names: PaletteItem = {
    id: 'names', label: areHidden ? words.showNames : words.hideNames, detail: areHidden ? null : words.hideNamesDetail, also: words.namesAlso,
    icon: areHidden ? IconEye : IconEyeOff, keys: SHORTCUTS.names.keys[0], act: switchNames,
  };
  return [
    ...doors,
    ...(session.allowedActions.includes('person:list') ? [names] : []),
    ...settings,
    { id: 'device', label: words.device, also: words.deviceAlso, icon: IconDeviceFloppy, act: () => void go(paths.device) },
    { id: 'rules', label: words.rules, also: words.rulesAlso, icon: IconBook2, unable: unable(paths.rules), act: () => void go(paths.rules) },
    { id: 'help', label: words.help, also: words.helpAlso, icon: IconLifebuoy, keys: SHORTCUTS.keys.keys[0], act: () => void go(paths.help) },
  ];
}
