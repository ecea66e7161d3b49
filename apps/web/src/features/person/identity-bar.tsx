import { IconEye } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Icon } from '../../kit/icon';
import { useFocusOnArrival } from '../../kit/focus-on-arrival';
import { shortDate } from '../../platform/format';
import { person as words } from '../../words/person';
import { may, nameOf, placeOf, statusOf, supportOf } from './facts';
import styles from './identity.module.css';
import type { PersonPage } from './person.queries';
import { SharingLine } from './sharing-line';

function Standing({ page }: { readonly page: PersonPage }) {
  const status = statusOf(page);
  const since = page.legalStatus?.since;
  return (
    <p className={styles['standing']}>
      {status && <b>{status}</b>}
      {status && since && <span className={styles['wide']}> {words.since(shortDate(since, page.today))}</span>}
      {status && ' · '}
      {placeOf(page)}
      <span className={styles['wide']}> · {supportOf(page)}</span>
    </p>
  );
}

interface IdentityBarProps {
  readonly page: PersonPage;
  /** Add action, Log visit and the rest. */
  readonly actions: ReactNode;
}

/** Who this is, and what goes with them everywhere: pronouns, legal status, place, support, sharing and needs. */
export function IdentityBar({ page, actions }: IdentityBarProps) {
  const ref = useFocusOnArrival<HTMLHeadingElement>(page.id);
  const about = [page.pronouns ?? words.noPronouns, page.age].filter((part) => part !== null).join(' · ');
  return (
    <header className={styles['bar']}>
      <div className={styles['top']}>
        <div className={styles['who']}>
          <h1 ref={ref} tabIndex={-1}>{nameOf(page)}</h1>
          <span className={styles['about']}>{about}</span>
          <span className={styles['reference']}>{page.reference}</span>
        </div>
        <div className={styles['actions']} data-own-log>{actions}</div>
      </div>
      <Standing page={page} />
      <div className={styles['foot']}>
        <SharingLine page={page} />
        {may(page, 'person:looked') && (
          <Link to={paths.person(page.id, 'looked')} className={styles['looked']}>
            <Icon of={IconEye} size={16} />
            {words.lookedLink(page.lookedCount)}
          </Link>
        )}
      </div>
    </header>
  );
}
