import type { Session } from '@alongside/contracts/session';
import { IconBook2, IconChartBar, IconShieldLock } from '@tabler/icons-react';
import { Link, NavLink, Outlet, ScrollRestoration } from 'react-router';
import { Icon } from '../../kit/icon';
import { Mark } from '../../kit/mark';
import { palette } from '../../words/palette';
import { shell } from '../../words/shell';
import { scrollKey } from '../scroll-key';
import { AccountMenu } from '../shell/account-menu';
import { NoSignalBanner } from '../shell/banners';
import { Crumbs } from '../shell/crumbs';
import { paletteHost } from '../shell/palette/palette-host';
import { PaletteBox } from '../shell/palette-box';
import { PracticeBar } from '../shell/practice-bar';
import styles from '../shell/shell.module.css';
import { commissionerPaths } from './commissioner-paths';
import own from './commissioner.module.css';

const DOORS = [
  { to: commissionerPaths.reports, icon: IconChartBar, label: shell.nav.reports },
  { to: commissionerPaths.definitions, icon: IconBook2, label: shell.nav.definitions },
] as const;

const PaletteHost = paletteHost(() => import('./commissioner-palette').then((module) => module.CommissionerPalette));

const Doors = () =>
  DOORS.map(({ to, icon, label }) => (
    <NavLink key={to} to={to}>
      <Icon of={icon} size={20} />
      {label}
    </NavLink>
  ));

/** On a phone only the promise is left of it: the doors are in the bar, and it stands between that and the page. */
const CommissionerRail = ({ session }: { readonly session: Session }) => (
  <div className={`${styles['rail'] ?? ''} ${own['rail'] ?? ''}`}>
    <nav aria-label={shell.navigation} className={own['parts']}>
      <Link to={commissionerPaths.reports} className={styles['brand']}>
        <Mark on="nav" size={30} />
        <span>
          <strong>{shell.product}</strong>
          <small>{session.organisation.name}</small>
        </span>
      </Link>
      <div className={styles['links']}><Doors /></div>
      <div className={`${styles['foot'] ?? ''} ${own['foot'] ?? ''}`}><AccountMenu session={session} on="rail" /></div>
    </nav>
    <aside aria-label={shell.totalsOnly.title} className={own['totals']}>
      <strong>
        <Icon of={IconShieldLock} /> {shell.totalsOnly.title}
      </strong>
      {shell.totalsOnly.text}
    </aside>
  </div>
);

/** Stands around every commissioner's page. */
export const CommissionerShell = ({ session }: { readonly session: Session }) => (
  <div className={`${styles['shell'] ?? ''} ${own['shell'] ?? ''}`}>
    <a href="#main" className={styles['skip']}>{shell.skip}</a>
    <CommissionerRail session={session} />
    <div className={styles['top']}>
      <NoSignalBanner />
      <header className={styles['bar']}>
        <nav aria-label={shell.navigation} className={own['doors']}><Doors /></nav>
        <span className={own['crumbs']}><Crumbs areas={DOORS} /></span>
        <div className={styles['tools']}><PaletteBox label={palette.commissioner.open} /><AccountMenu session={session} on="bar" /></div>
      </header>
    </div>
    <main id="main" tabIndex={-1} className={styles['main']}>
      {session.organisation.isPractice && <PracticeBar />}
      <Outlet />
    </main>
    <PaletteHost session={session} label={palette.commissioner.open} />
    <ScrollRestoration getKey={scrollKey} />
  </div>
);
