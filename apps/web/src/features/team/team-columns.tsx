import { addDays, type LocalDate } from '@alongside/domain/time';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { StatusChip, type Tone } from '../../kit/chip';
import type { Column } from '../../kit/table/table';
import { dayAndTime, plainDate, shortDate } from '../../platform/format';
import { shell } from '../../words/shell';
import { team as words, teamStates } from '../../words/team';
import type { TeamLine } from './team.queries';
import styles from './team.module.css';

const TONES: Readonly<Record<TeamLine['state'], Tone>> = { INVITED: 'info', STARTS_LATER: 'info', WORKING: 'done', ON_LEAVE: 'soon', ENDED: 'neutral' };
/** So long before a check runs out it is time to ask for the next. */
const RENEWAL_NOTICE_DAYS = 90;

export const State = ({ state }: Pick<TeamLine, 'state'>) => <StatusChip tone={TONES[state]} isPlain={state === 'WORKING'}>{teamStates[state]}</StatusChip>;

const isSupporting = ({ role, peopleSupported }: TeamLine) => role === 'advocate' || peopleSupported > 0;

export function imhaText({ imhaQualifiedOn, trainingSupervisorName }: Pick<TeamLine, 'imhaQualifiedOn' | 'trainingSupervisorName'>): string {
  if (imhaQualifiedOn) return words.imha.since(plainDate(imhaQualifiedOn));
  return trainingSupervisorName ? words.imha.training(trainingSupervisorName) : words.imha.none;
}

/** When the check is to be renewed, the nearer the louder. */
export function Check({ line, today }: { readonly line: Pick<TeamLine, 'dbsCheckedOn' | 'dbsRenewBy'>; readonly today: LocalDate }) {
  const { dbsRenewBy } = line;
  if (dbsRenewBy === null) return <StatusChip tone="late" isPlain>{words.dbs.none}</StatusChip>;
  if (dbsRenewBy <= today) return <StatusChip tone="late" isPlain>{words.dbs.over(plainDate(dbsRenewBy))}</StatusChip>;
  const text = words.dbs.renew(plainDate(dbsRenewBy));
  return dbsRenewBy <= addDays(today, RENEWAL_NOTICE_DAYS) ? <StatusChip tone="soon" isPlain>{text}</StatusChip> : text;
}

const Stands = ({ line }: { readonly line: TeamLine }) => (
  <span className={styles['pair']}>
    <State state={line.state} />
    {line.state === 'INVITED' && <small>{line.invitedUntil ? words.invitedUntil(dayAndTime(line.invitedUntil)) : words.invitationOver}</small>}
    {line.state === 'STARTS_LATER' && <small>{shortDate(line.startsOn)}</small>}
  </span>
);

/** The lines of the team, as of a day. */
export const teamColumns = (today: LocalDate): readonly Column<TeamLine>[] => [
  {
    id: 'name',
    header: words.columns.name,
    cell: ({ membershipId, name, role, jobTitle }, link) => (
      <span className={styles['pair']}>
        <Link {...link} to={paths.teamMember(membershipId)}>{name}</Link>
        <small>{[shell.roles[role], jobTitle].filter(Boolean).join(', ')}</small>
      </span>
    ),
  },
  { id: 'state', header: words.columns.state, cell: (line) => <Stands line={line} /> },
  { id: 'imha', header: words.columns.imha, cell: (line) => (isSupporting(line) ? imhaText(line) : '') },
  { id: 'dbs', header: words.columns.dbs, cell: (line) => isSupporting(line) && <Check line={line} today={today} /> },
  {
    id: 'load',
    header: words.columns.load,
    cell: (line) =>
      isSupporting(line) && (
        <span className={styles['pair']}>
          {words.load.people(line.peopleSupported)}
          <small>{words.load.points(line.loadPoints, line.capacityPoints)}</small>
        </span>
      ),
  },
  { id: 'leave', header: words.columns.leave, cell: ({ nextLeave }) => nextLeave && words.leave.days(shortDate(nextLeave.from), shortDate(nextLeave.to)) },
];
