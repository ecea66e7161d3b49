import { PEOPLE_VIEWS } from '@alongside/contracts/people';
import { Link, useSearchParams } from 'react-router';
import { people as words } from '../../words/people';
import styles from './people.module.css';
import type { PeopleCounts } from './people.queries';
import type { View } from './use-people-view';

interface ViewTabsProps {
  readonly view: View;
  readonly counts: PeopleCounts | undefined;
}

/** The saved views, with how many are in each: links, since each has its own address. */
export function ViewTabs({ view, counts }: ViewTabsProps) {
  const [search] = useSearchParams();
  const to = (each: View) => {
    const params = new URLSearchParams(search);
    params.delete('peek');
    if (each === 'everyone') params.delete('view');
    else params.set('view', each);
    return { search: params.toString() };
  };
  return (
    <nav className={styles['views']} aria-label={words.viewsLabel}>
      {PEOPLE_VIEWS.map((each) => (
        <Link key={each} to={to(each)} aria-current={each === view ? 'page' : undefined} preventScrollReset>
          {words.views[each]} {counts && <small>{counts[each]}</small>}
        </Link>
      ))}
    </nav>
  );
}
