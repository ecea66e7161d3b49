import { Link } from 'react-router';
import { paths, PERSON_TABS, type PersonTab } from '../../app/paths';
import { person as words } from '../../words/person';
import { may } from './facts';
import styles from './identity.module.css';
import type { PersonPage } from './person.queries';

const countOf = (page: PersonPage, tab: PersonTab): number | null => {
  if (tab === 'timeline') return page.timelineTotal;
  return tab === 'actions' ? page.actions.filter(({ doneAt }) => doneAt === null).length : null;
};

/** Tabs that not everybody who may open the page may read. */
const NEEDS: Readonly<Partial<Record<PersonTab, string>>> = { looked: 'person:looked', legal: 'legal-status:read' };
const mayRead = (page: PersonPage, tab: PersonTab): boolean => {
  const action = NEEDS[tab];
  return action === undefined || may(page, action);
};

interface PersonTabsProps {
  readonly page: PersonPage;
  readonly tab: PersonTab;
}

/** The parts of the page, as links: each has its own address. */
export const PersonTabs = ({ page, tab }: PersonTabsProps) => (
  <nav className={styles['tabs']} aria-label={words.tabsLabel}>
    {PERSON_TABS.filter((each) => mayRead(page, each)).map((each) => (
      <Link key={each} to={paths.person(page.id, each)} aria-current={each === tab ? 'page' : undefined} preventScrollReset>
        {words.tabs[each]}
        {countOf(page, each) !== null && <small>{countOf(page, each)}</small>}
      </Link>
    ))}
  </nav>
);
