import type { Session } from '@alongside/contracts/session';
import type { Action, Role } from '@alongside/domain/access';
import {
  IconBuildingCommunity, IconChartBar, IconGitBranch, IconInbox, IconListCheck, IconSun, IconUsers, type Icon as TablerIcon,
} from '@tabler/icons-react';
import { shell } from '../../words/shell';
import { paths } from '../paths';

export interface NavItem {
  readonly id: keyof typeof shell.nav;
  readonly to: string;
  readonly icon: TablerIcon;
  readonly needs: Action;
  /** Pressed after g. */
  readonly letter: string;
}

const TODAY: NavItem = { id: 'today', to: paths.today, icon: IconSun, needs: 'today:read', letter: 't' };
const PEOPLE: NavItem = { id: 'people', to: paths.people, icon: IconUsers, needs: 'person:list', letter: 'p' };
const ACTIONS: NavItem = { id: 'actions', to: paths.actions, icon: IconListCheck, needs: 'action:list', letter: 'a' };
const REFERRALS: NavItem = { id: 'referrals', to: paths.referrals, icon: IconInbox, needs: 'referral:list', letter: 'r' };
const ALLOCATE: NavItem = { id: 'allocate', to: paths.allocate, icon: IconGitBranch, needs: 'allocation:list', letter: 'l' };
const REPORTS: NavItem = { id: 'reports', to: paths.reports, icon: IconChartBar, needs: 'report:list', letter: 'e' };
const ORGANISATION: NavItem = { id: 'organisation', to: paths.organisation, icon: IconBuildingCommunity, needs: 'organisation:read', letter: 'o' };

const ORDERS: Readonly<Record<Role, readonly NavItem[]>> = {
  advocate: [TODAY, PEOPLE, ACTIONS],
  manager: [REFERRALS, ALLOCATE, PEOPLE, TODAY, ACTIONS, REPORTS, ORGANISATION],
  administrator: [ORGANISATION],
  commissioner: [],
};

/** The doors of this role, of which the session opens only those that the policy allows. */
export const navItems = ({ role, allowedActions }: Session): readonly NavItem[] =>
  ORDERS[role].filter(({ needs }) => allowedActions.includes(needs));
