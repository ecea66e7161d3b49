import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Card } from '../../kit/card';
import { useMay } from '../../platform/session';
import { today as words } from '../../words/today';
import styles from './side-list.module.css';
import { referralQueue, reportsToCheck } from './today.queries';

interface LineProps {
  readonly to: string;
  readonly text: string;
  readonly count: number | undefined;
}
const Line = ({ to, text, count }: LineProps) => (
  <li>
    <Link to={to}>{text}</Link>
    {count !== undefined && <span className={styles['count']} data-none={count === 0 || undefined}>{count}</span>}
  </li>
);

/** What waits for the manager elsewhere, with how much of it. */
export function WaitingForManager() {
  const mayDecide = useMay('referral:list');
  const mayReport = useMay('report:list');
  const queue = useQuery({ ...referralQueue, enabled: mayDecide }).data;
  const reports = useQuery({ ...reportsToCheck, enabled: mayReport }).data;
  return (
    <Card title={words.waiting.heading}>
      <ul className={styles['list']}>
        {mayDecide && <Line to={paths.referrals} text={words.waiting.referrals} count={queue?.total} />}
        {mayDecide && <Line to={paths.allocate} text={words.waiting.allocate} count={queue?.waitingForAdvocate} />}
        {mayReport && <Line to={paths.reports} text={words.waiting.reports} count={reports} />}
      </ul>
    </Card>
  );
}
