import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { ButtonLink } from '../../kit/button-link';
import { Page } from '../../kit/page';
import { EmptyState } from '../../kit/states/empty-state';
import { NamesHidden } from '../../kit/states/names-hidden';
import { WithQuery } from '../../kit/states/with-query';
import { useAreNamesHidden } from '../../platform/preferences';
import { useTitle } from '../../platform/title';
import { allocation as words } from '../../words/allocation';
import { waitingList, type Waiting } from './allocation.queries';
import { Notice } from './notice';
import { SuggestionsPane } from './suggestions-pane';
import { WaitingList } from './waiting-list';
import styles from './waiting.module.css';

const PHONE = '(max-width: 767.98px)';
interface ScreenProps {
  /** From the address; on a desktop the first of the list where it names none. */
  readonly referralId: string | undefined;
}

const Nobody = () => (
  <Page title={words.title}>
    <EmptyState level={1} title={words.empty.title} action={<ButtonLink to={paths.referrals}>{words.empty.referrals}</ButtonLink>}>{words.empty.text}</EmptyState>
  </Page>
);

function Ready({ lines, referralId }: ScreenProps & { readonly lines: readonly Waiting[] }) {
  const go = useNavigate();
  const [failure, setFailure] = useState<string | null>(null);
  const isPhone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const areNamesHidden = useAreNamesHidden();
  // opening shows who somebody is: while names are hidden nobody opens by themselves
  const currentId = referralId ?? (isPhone || areNamesHidden ? undefined : lines[0]?.id);
  const goOn = () => {
    const next = lines.find(({ id }) => id !== currentId);
    void go(next && !isPhone && !areNamesHidden ? paths.allocating(next.id) : paths.allocate, { replace: true });
  };
  const notice = <Notice text={failure} onDismiss={() => setFailure(null)} />;
  if (lines.length === 0 && !referralId) return <>{notice}<Nobody /></>;
  return (
    <div className={styles['allocation']}>
      {(!isPhone || !currentId) && <WaitingList lines={lines} currentId={currentId} isAlone={isPhone} />}
      <div className={styles['rest']}>
        {notice}
        {!currentId && !isPhone && <NamesHidden />}
        {currentId && <SuggestionsPane key={currentId} referralId={currentId} onLeft={goOn} onFailed={setFailure} />}
      </div>
    </div>
  );
}

/** Who waits on the left; everybody who could support them on the right, with reasons and never a score. */
export function AllocationScreen({ referralId }: ScreenProps) {
  const query = useQuery(waitingList);
  useTitle(words.title);
  if (query.data) return <Ready lines={query.data.items} referralId={referralId} />;
  return (
    <Page title={words.title}>
      <WithQuery query={query} loading={words.loading} errorTitle={words.failed} level={1}>{() => null}</WithQuery>
    </Page>
  );
}
