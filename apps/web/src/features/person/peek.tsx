import { isLocalDate } from '@alongside/domain';
import { useQuery } from '@tanstack/react-query';
import { IconEye, IconHourglassHigh, IconPencilPlus, IconX } from '@tabler/icons-react';
import { paths } from '../../app/paths';
import { Button, IconButton } from '../../kit/button';
import { ButtonLink } from '../../kit/button-link';
import { TheirWords } from '../../kit/card';
import { Icon } from '../../kit/icon';
import { KeyHint } from '../../kit/key-hint';
import { WithQuery } from '../../kit/states/with-query';
import { ProblemError } from '../../platform/problem-error';
import { day, dayAndTime, sentence } from '../../platform/format';
import { people as peopleWords } from '../../words/people';
import { person as words } from '../../words/person';
import { ClockHeadline } from './clock-headline';
import { inOrder } from './clock-dates';
import { calledIn, may, nameOf, placeOf, statusOf } from './facts';
import styles from './peek.module.css';
import { personOf, type PersonPage } from './person.queries';
import { ReasonGate } from './reason-gate';
import { SharingChips } from './sharing-line';
import { lineOf } from './timeline-line';

function NextLines({ page }: { readonly page: PersonPage }) {
  const visits = page.planned.map((visit) => ({ id: visit.id, title: words.next.visit(visit.place), when: sentence(dayAndTime(visit.startsAt, page.today)) }));
  const actions = page.actions.filter(({ doneAt }) => doneAt === null).map(({ id, title, dueOn }) => ({ id, title, when: dueOn && isLocalDate(dueOn) ? sentence(day(dueOn, page.today)) : '' }));
  const lines = [...visits, ...actions].slice(0, 3);
  if (lines.length === 0) return <p>{words.next.empty}</p>;
  return <ul className={styles['next']}>{lines.map(({ id, title, when }) => <li key={id}><b>{title}</b><small>{when}</small></li>)}</ul>;
}

function LastVisit({ page }: { readonly page: PersonPage }) {
  const last = page.timeline.find(({ type }) => type === 'CONTACT');
  if (!last) return <p>{peopleWords.peek.noVisit}</p>;
  const { title, when, quote, text } = lineOf(last, { name: calledIn(page), today: page.today });
  return (
    <p>
      <b>{title}</b>, {when}. {quote && `“${quote}” `}{text}
    </p>
  );
}

function Body({ page }: { readonly page: PersonPage }) {
  const [clock] = inOrder(page.clocks, page.today);
  return (
    <>
      <p className={styles['about']}>{[page.pronouns, page.age, statusOf(page), placeOf(page)].filter((part) => part !== null).join(' · ')}</p>
      <div className={styles['chips']}><SharingChips sharing={page.sharing} /></div>
      {clock && (
        <div className={styles['clock']} data-level={clock.level}>
          <ClockHeadline clock={clock} today={page.today} level={3} />
          <Icon of={IconHourglassHigh} />
        </div>
      )}
      <h3>{words.wants.title(calledIn(page))}</h3>
      {page.wants ? <TheirWords>{page.wants}</TheirWords> : <p>{words.wants.none(calledIn(page))}</p>}
      <h3>{words.next.title}</h3>
      <NextLines page={page} />
      <h3>{peopleWords.peek.lastVisit}</h3>
      <LastVisit page={page} />
    </>
  );
}

interface PersonPeekProps {
  readonly personId: string;
  readonly onClose: () => void;
  readonly onLog: () => void;
}

/** A look at a person beside the list. It opens their page, and is recorded as that. */
export function PersonPeek({ personId, onClose, onLog }: PersonPeekProps) {
  const query = useQuery(personOf(personId));
  if (query.error instanceof ProblemError && query.error.code === 'reason-needed') return <ReasonGate personId={personId} />;
  return (
    <aside className={styles['peek']} aria-labelledby="peek-name">
      <div className={styles['top']}>
        <p><Icon of={IconEye} size={16} />{peopleWords.peek.label}</p>
        <IconButton icon={IconX} label={peopleWords.peek.close} onClick={onClose} aria-keyshortcuts="Escape" />
      </div>
      <h2 id="peek-name" aria-live="polite">{query.data ? nameOf(query.data) : ''}</h2>
      <WithQuery query={query} loading={words.loading} errorTitle={words.failed}>{(page) => <Body page={page} />}</WithQuery>
      <div className={styles['foot']}>
        {query.data && may(query.data, 'contact:log') && (
          <Button kind="main" icon={IconPencilPlus} onClick={onLog} aria-keyshortcuts="l">{peopleWords.peek.log} <KeyHint of="L" /></Button>
        )}
        <ButtonLink to={paths.person(personId)}>{peopleWords.peek.open} <KeyHint of="↵" /></ButtonLink>
      </div>
    </aside>
  );
}
