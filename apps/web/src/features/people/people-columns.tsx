import type { LocalDate } from '@alongside/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Avatar } from '../../kit/avatar';
import { NeedChip } from '../../kit/need-chip';
import { SharingChip } from '../../kit/sharing-chip';
import type { Column } from '../../kit/table/table';
import type { RowLink } from '../../kit/table/use-row-keys';
import { londonDay } from '../../platform/clock';
import { day, dayAndTime, sentence, shortDate } from '../../platform/format';
import { useShownName } from '../../platform/shown-name';
import { wordFor } from '../../words/codes';
import { outcomes } from '../../words/contacts';
import { legalStatusLabel } from '../../words/legal-status';
import { people as words } from '../../words/people';
import { services } from '../../words/referrals';
import { NextClock } from './next-clock';
import styles from './people.module.css';
import type { PersonLine } from './people.queries';
import type { Sort } from './use-people-view';

function Person({ line, link }: { readonly line: PersonLine; readonly link: RowLink }) {
  const show = useShownName();
  return (
    <span className={styles['person']}>
      <Avatar name={line.name} />
      <span className={styles['two']}>
        <Link {...link} to={paths.person(line.personId)}>{show(line.name) ?? words.noName}</Link>
        <span className={styles['under']}>
          <span className={styles['reference']}>{line.reference}</span>
          {line.needs.map((code) => <NeedChip key={code} code={code} isPlain />)}
        </span>
      </span>
    </span>
  );
}

function standing({ legalStatusCode, communityStatus, service, askAgainOn }: PersonLine): string {
  if (askAgainOn) return words.askAgain(shortDate(askAgainOn));
  if (legalStatusCode || communityStatus) return legalStatusLabel({ legalStatusCode, communityStatus });
  return wordFor(services, service ?? '');
}
const Two = ({ first, second, isStrong = false }: { readonly first: ReactNode; readonly second: ReactNode; readonly isStrong?: boolean }) => (
  <span className={styles['two']}>
    {isStrong ? <b>{first}</b> : <span>{first}</span>}
    <span className={styles['under']}>{second}</span>
  </span>
);

const lastContact = ({ lastContact: last }: PersonLine, today: LocalDate) =>
  last === null ? <span className={styles['quiet']}>{words.noContact}</span> : (
    <span title={last.outcome ? wordFor(outcomes, last.outcome) : undefined}>{sentence(day(londonDay(last.at), today))}</span>
  );

function nextStep({ nextStep: step }: PersonLine, today: LocalDate) {
  if (!step) return <span className={styles['quiet']}>{words.noStep}</span>;
  const when = step.at ? dayAndTime(step.at, today) : step.on ? day(step.on, today) : null;
  return (
    <span className={styles['step']}>
      {step.text}
      {when && <span className={styles['quiet']}> {step.text ? when : sentence(when)}</span>}
    </span>
  );
}

interface ColumnsFor {
  readonly today: LocalDate;
  /** A manager sees whose list each person is on. */
  readonly hasAdvocates: boolean;
  readonly sort: Sort;
  /** Absent where the order is the search's own. */
  readonly onSort: ((sort: Sort) => void) | null;
}

export function columnsFor({ today, hasAdvocates, sort, onSort }: ColumnsFor): readonly Column<PersonLine>[] {
  const by = (order: Sort) => (onSort ? { onSort: () => onSort(order), isSorted: sort === order } : {});
  const { columns } = words;
  const advocate: Column<PersonLine> = { id: 'advocate', header: columns.advocate, cell: ({ advocateName }) => (advocateName ? <span className={styles['advocate']}>{advocateName}</span> : <b>{words.noAdvocate}</b>) };
  return [
    { id: 'person', header: columns.person, ...by('name'), cell: (line, link) => <Person line={line} link={link} /> },
    { id: 'status', header: columns.status, cell: (line) => <Two isStrong first={standing(line)} second={<span className={styles['place']} title={line.place ?? undefined}>{line.place ?? words.noPlace}</span>} /> },
    { id: 'clock', header: columns.clock, ...by('next-clock'), cell: ({ nextClock }) => <NextClock clock={nextClock} today={today} /> },
    { id: 'contact', header: columns.contact, ...by('last-contact'), cell: (line) => lastContact(line, today) },
    { id: 'step', header: columns.step, ...by('next-step'), cell: (line) => nextStep(line, today) },
    ...(hasAdvocates ? [advocate] : []),
    { id: 'ward', header: columns.ward, cell: ({ wardSharing }) => <span className={styles['ward']}><SharingChip choice={wardSharing} isPlain /></span> },
  ];
}
