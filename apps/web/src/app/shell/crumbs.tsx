import { IconChevronRight } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { Icon } from '../../kit/icon';
import { useStore } from '../../platform/store';
import { crumb } from './crumb';
import styles from './shell.module.css';

interface CrumbsProps {
  readonly areas: readonly { readonly to: string; readonly label: string }[];
}

/** The area we are in, and what of it: the way back up. */
export function Crumbs({ areas }: CrumbsProps) {
  const { pathname } = useLocation();
  const here = useStore(crumb);
  const area = areas.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  const isDeep = here !== null && pathname !== area?.to;
  return (
    <div className={styles['crumbs']}>
      {area && (isDeep ? <Link to={area.to}>{area.label}</Link> : <span>{area.label}</span>)}
      {area && isDeep && (
        <>
          <Icon of={IconChevronRight} size={16} />
          <span>{here}</span>
        </>
      )}
    </div>
  );
}
