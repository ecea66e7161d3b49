import { signOut, signOutEverywhere, switchMembership, type Session } from '@alongside/contracts/session';
import { Menu } from '@mantine/core';
import { IconDeviceDesktop, IconKeyboard, IconKeyboardOff, IconLock, IconLogout, IconMoon, IconSun, IconUserCircle, type Icon as TablerIcon } from '@tabler/icons-react';
import '@mantine/core/styles/Menu.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import { Link } from 'react-router';
import { Icon } from '../../kit/icon';
import { chooseColours, turnShortcuts, useAreShortcutsOn, useColourScheme, type ColourScheme } from '../../platform/preferences';
import { send } from '../../platform/send';
import { shell } from '../../words/shell';
import { doors } from '../doors';
import { lockNow } from '../use-idle-lock';
import { AccountButton, type AccountMenuProps } from './account-button';

const SCHEMES: readonly (readonly [ColourScheme, TablerIcon])[] = [['device', IconDeviceDesktop], ['light', IconSun], ['dark', IconMoon]];
const { account } = shell;
const shown = (of: TablerIcon) => <Icon of={of} />;

const leave = async (endpoint: typeof signOut | typeof signOutEverywhere) => {
  await send(endpoint, {});
  location.assign(doors.signIn());
};
const change = async (membershipId: string) => {
  await send(switchMembership, { body: { membershipId } });
  location.assign('/');
};

function Colours() {
  const chosen = useColourScheme();
  return (
    <>
      <Menu.Label>{account.colours}</Menu.Label>
      {SCHEMES.map(([scheme, icon]) => (
        <Menu.RadioItem key={scheme} value={scheme} checked={chosen === scheme} onChange={() => chooseColours(scheme)} rightSection={shown(icon)}>
          {account.schemes[scheme]}
        </Menu.RadioItem>
      ))}
    </>
  );
}

function Shortcuts() {
  const isOn = useAreShortcutsOn();
  return (
    <Menu.CheckboxItem checked={isOn} onChange={turnShortcuts} rightSection={shown(isOn ? IconKeyboard : IconKeyboardOff)}>
      {account.shortcuts}
    </Menu.CheckboxItem>
  );
}

const Others = ({ session }: { readonly session: Session }) => {
  const others = session.memberships.filter(({ membershipId }) => membershipId !== session.membershipId);
  return others.length === 0 ? null : (
    <>
      <Menu.Label>{account.switchTo}</Menu.Label>
      {others.map(({ membershipId, role, organisationName }) => (
        <Menu.Item key={membershipId} leftSection={shown(IconUserCircle)} onClick={() => void change(membershipId)}>
          {shell.roles[role]}, {organisationName}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
};

/** What somebody may set for this browser, where else they work, and the ways out. Open from the start: it is loaded by the press that wants it. */
export const AccountItems = ({ session, on, details }: AccountMenuProps) => (
  <Menu defaultOpened position={on === 'rail' ? 'top-start' : 'bottom-end'} width={270} shadow="md" keepMounted={false} withInitialFocusPlaceholder={false}>
    <Menu.Target>
      <AccountButton session={session} on={on} />
    </Menu.Target>
    <Menu.Dropdown>
      <Others session={session} />
      {details !== undefined && (
        <>
          <Menu.Item component={Link} to={details} leftSection={shown(IconUserCircle)}>{account.details}</Menu.Item>
          <Menu.Divider />
        </>
      )}
      <Colours />
      <Menu.Divider />
      <Shortcuts />
      <Menu.Divider />
      <Menu.Item leftSection={shown(IconLock)} onClick={lockNow}>{account.lock}</Menu.Item>
      <Menu.Item leftSection={shown(IconLogout)} onClick={() => void leave(signOut)}>{account.signOut}</Menu.Item>
      <Menu.Item leftSection={shown(IconLogout)} onClick={() => void leave(signOutEverywhere)}>{account.signOutEverywhere}</Menu.Item>
    </Menu.Dropdown>
  </Menu>
);
