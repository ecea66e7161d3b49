import type { Session } from '@alongside/contracts/session';
import type { Action, Role } from '@alongside/domain/access';
import {
  IconBuildingCommunity, IconChartBar, IconGitBranch, IconInbox, IconListCheck, IconSettings, IconSun, IconUsers, type Icon as TablerIcon,
} from '@tabler/icons-react';
import { shell } from '../../words/shell';
import { paths } from '../paths';
import type { ShortcutId } from '../shortcuts';

export interface NavItem {
  readonly id: keyof typeof shell.nav;
  readonly to: string;
  readonly icon: TablerIcon;
  readonly needs: Action;
  readonly key: ShortcutId;
}

const TODAY: NavItem = { id: 'today', to: paths.today, icon: IconSun, needs: 'today:read', key: 'go-today' };
const PEOPLE: NavItem = { id: 'people', to: paths.people, icon: IconUsers, needs: 'person:list', key: 'go-people' };
const ACTIONS: NavItem = { id: 'actions', to: paths.actions, icon: IconListCheck, needs: 'action:list', key: 'go-actions' };
const REFERRALS: NavItem = { id: 'referrals', to: paths.referrals, icon: IconInbox, needs: 'referral:list', key: 'go-referrals' };
const ALLOCATE: NavItem = { id: 'allocate', to: paths.allocate, icon: IconGitBranch, needs: 'allocation:list', key: 'go-allocate' };
const REPORTS: NavItem = { id: 'reports', to: paths.reports, icon: IconChartBar, needs: 'report:list', key: 'go-reports' };
const ORGANISATION: NavItem = { id: 'organisation', to: paths.organisation, icon: IconBuildingCommunity, needs: 'organisation:read', key: 'go-organisation' };
const SETTINGS: NavItem = { id: 'settings', to: paths.settings, icon: IconSettings, needs: 'team:list', key: 'go-settings' };

const ORDERS: Readonly<Record<Role, readonly NavItem[]>> = {
  advocate: [TODAY, PEOPLE, ACTIONS],
  manager: [REFERRALS, ALLOCATE, PEOPLE, TODAY, ACTIONS, REPORTS, ORGANISATION],
  administrator: [ORGANISATION],
  commissioner: [],
};

/** The doors of this role, of which the session opens only those that the policy allows. */
export const navItems = ({ role, allowedActions }: Session): readonly NavItem[] =>
  ORDERS[role].filter(({ needs }) => allowedActions.includes(needs));

/** The doors at the foot of the rail, above Help: what is set once and looked at seldom. */
export const footItems = ({ allowedActions }: Session): readonly NavItem[] => [SETTINGS].filter(({ needs }) => allowedActions.includes(needs));

/** Every door of this role, in the order of the rail. */
export const everyDoor = (session: Session): readonly NavItem[] => [...navItems(session), ...footItems(session)];

/** The page of the member's own details, for those who have one. */
export const ownDetails = ({ allowedActions }: Session): { readonly details?: string } => (allowedActions.includes('team:read') ? { details: paths.teamMember('me') } : {});
