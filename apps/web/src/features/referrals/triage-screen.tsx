import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { useKeys } from '../../app/use-keys';
import { ButtonLink } from '../../kit/button-link';
import { Page } from '../../kit/page';
import { showToast } from '../../kit/overlay/toast';
import { EmptyState } from '../../kit/states/empty-state';
import { NamesHidden } from '../../kit/states/names-hidden';
import { WithQuery } from '../../kit/states/with-query';
import { useAreNamesHidden } from '../../platform/preferences';
import { useTitle } from '../../platform/title';
import { triage as words } from '../../words/triage';
import { Queue } from './queue';
import { ReferralDetail } from './referral-detail';
import { referralQueue, type QueueLine } from './referrals.queries';
import styles from './triage.module.css';

const PHONE = '(max-width: 767.98px)';

interface TriageProps {
  /** From the address; on a desktop the first of the queue where it names none. */
  readonly referralId: string | undefined;
}

function useMoves(lines: readonly QueueLine[], currentId: string | undefined, opensNext: boolean) {
  const go = useNavigate();
  const at = lines.findIndex(({ id }) => id === currentId);
  const to = (line: QueueLine | undefined) => () => line && void go(paths.referral(line.id), { replace: true });
  const next = lines[at + 1];
  useKeys({ 'referrals-down': to(next), 'referrals-up': to(at > 0 ? lines[at - 1] : undefined) });
  const after = next ?? lines.find(({ id }) => id !== currentId);
  return { goOn: () => void go(after && opensNext ? paths.referral(after.id) : paths.referrals) };
}

function Empty({ waiting }: { readonly waiting: number }) {
  return (
    <Page title={words.title}>
      <EmptyState
        level={1}
        title={words.empty.title}
        action={
          <>
            {waiting > 0 && <ButtonLink kind="main" to={paths.allocate}>{words.empty.allocate}</ButtonLink>}
            <ButtonLink to={paths.newReferral}>{words.queue.add}</ButtonLink>
          </>
        }
      >
        {words.empty.text} {waiting > 0 && `${words.empty.waiting(waiting)}.`}
      </EmptyState>
    </Page>
  );
}

interface ReadyProps extends TriageProps {
  readonly queue: { readonly items: readonly QueueLine[]; readonly total: number; readonly next: string | null; readonly waitingForAdvocate: number };
}
function Ready({ queue: { items, total, next, waitingForAdvocate }, referralId }: ReadyProps) {
  const go = useNavigate();
  const isPhone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const areNamesHidden = useAreNamesHidden();
  // opening shows who somebody is: while names are hidden nobody opens by themselves
  const currentId = referralId ?? (isPhone || areNamesHidden ? undefined : items[0]?.id);
  const { goOn } = useMoves(items, currentId, !areNamesHidden);
  if (items.length === 0 && !referralId) return <Empty waiting={waitingForAdvocate} />;
  const settle = (said: string) => {
    goOn();
    showToast({ text: said });
  };
  return (
    <div className={styles['triage']}>
      {(!isPhone || !currentId) && <Queue lines={items} total={total} currentId={currentId} next={next} isAlone={isPhone} />}
      {!currentId && !isPhone && <NamesHidden />}
      {currentId && (
        <ReferralDetail key={currentId} referralId={currentId} onAccepted={() => void go(paths.allocating(currentId))} onSettled={settle} />
      )}
    </div>
  );
}

/** The queue on the left, what was told in the middle, what the rules say and the decision on the right. */
export function TriageScreen({ referralId }: TriageProps) {
  const query = useQuery(referralQueue);
  useTitle(words.title);
  if (query.data) return <Ready queue={query.data} referralId={referralId} />;
  return (
    <Page title={words.title}>
      <WithQuery query={query} loading={words.loading} errorTitle={words.failed} level={1}>{() => null}</WithQuery>
    </Page>
  );
}
