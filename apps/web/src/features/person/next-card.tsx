import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconWalk } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Icon } from '../../kit/icon';
import { KeyHint } from '../../kit/key-hint';
import { showToast } from '../../kit/overlay/toast';
import { newKey } from '../../platform/send';
import { londonDay } from '../../platform/clock';
import { dayAndTime, longDate, sentence, timeOf } from '../../platform/format';
import { person as words } from '../../words/person';
import { calledIn, may } from './facts';
import { cancellingVisit, planningVisit, type PersonPage, type PlannedVisit } from './person.queries';
import styles from './side.module.css';

/** Takes a visit out of the plan; Undo plans the same visit again. */
function useCancelling(page: PersonPage) {
  const client = useQueryClient();
  const cancelling = useMutation(cancellingVisit(client));
  const planning = useMutation(planningVisit(client, page.id));
  const planAgain = ({ startsAt, minutes, purpose, wardId, place }: PlannedVisit) =>
    planning.mutate({
      body: { on: londonDay(startsAt), at: timeOf(startsAt), minutes, purpose, place: { wardId, words: wardId ? null : place } },
      idempotencyKey: newKey(),
    });
  const cancel = (visit: PlannedVisit) =>
    cancelling.mutate(visit, { onSuccess: () => showToast({ text: words.next.cancelled, undo: () => planAgain(visit) }) });
  return { cancel, hasFailed: cancelling.isError || planning.isError };
}

function Planned({ page }: { readonly page: PersonPage }) {
  const { cancel, hasFailed } = useCancelling(page);
  if (page.planned.length === 0) return null;
  return (
    <>
      {hasFailed && <p role="alert" className={styles['failure']}>{words.next.couldNot}</p>}
      <ul className={styles['list']}>
        {page.planned.map((visit) => {
          const when = dayAndTime(visit.startsAt, page.today);
          return (
            <li key={visit.id}>
              <Icon of={IconWalk} size={20} />
              <span>
                <b>{words.next.visit(visit.place)}</b>
                <small>{[sentence(when), visit.purpose].filter(Boolean).join(' · ')}</small>
              </span>
              {may(page, 'visit:cancel') && (
                <Button kind="link" size="small" aria-label={words.next.cancelNamed(when)} onClick={() => cancel(visit)}>{words.next.cancel}</Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What the person said about being asked again; nothing is said where they did not say. */
function AskAgain({ page }: { readonly page: PersonPage }) {
  const name = calledIn(page);
  if (page.askAgainOn) return <p className={styles['again']}>{words.next.askAgainOn(name, longDate(page.askAgainOn, page.today))}</p>;
  return page.askAgain === 'WILL_ASK' ? <p className={styles['again']}>{words.next.willAsk(name, page.pronouns)}</p> : null;
}

interface NextCardProps {
  readonly page: PersonPage;
  readonly onAdd: () => void;
  readonly onPlan: () => void;
  /** The list of what is to be done for this person. */
  readonly actions: ReactNode;
}

/** What comes next for this person: visits and things to do. */
export function NextCard({ page, onAdd, onPlan, actions }: NextCardProps) {
  const hasActions = page.actions.some(({ doneAt }) => doneAt === null);
  const add = may(page, 'action:add') && (
    <Button kind="link" size="small" aria-keyshortcuts="a" onClick={onAdd}>
      {words.next.add} <KeyHint of="A" />
    </Button>
  );
  return (
    <Card title={words.next.title} aside={add}>
      <Planned page={page} />
      {hasActions && actions}
      <AskAgain page={page} />
      {!hasActions && page.planned.length === 0 && page.askAgain === null && <p className={styles['quiet']}>{words.next.empty}</p>}
      {may(page, 'visit:plan') && page.planned.length === 0 && (
        <p className={styles['foot']}><Button kind="link" size="small" onClick={onPlan}>{words.next.plan}</Button></p>
      )}
    </Card>
  );
}
