import { useQuery } from '@tanstack/react-query';
import { IconArrowLeft, IconUserOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { ButtonLink } from '../../kit/button-link';
import { useFocusOnArrival } from '../../kit/focus-on-arrival';
import { Icon } from '../../kit/icon';
import { EmptyState } from '../../kit/states/empty-state';
import { WithQuery } from '../../kit/states/with-query';
import { allocation as words } from '../../words/allocation';
import { wordFor } from '../../words/codes';
import { interpreterLabel, needLabel } from '../../words/needs';
import { called } from '../../words/pronouns';
import { AdvocateTable } from './advocate-table';
import { suggestionsFor, type Suggestions } from './allocation.queries';
import { isGone } from './use-allocate';
import styles from './advocates.module.css';

interface PaneProps {
  readonly referralId: string;
  readonly onLeft: () => void;
  readonly onFailed: (text: string | null) => void;
}
const INTERPRETER = 'INTERPRETER:';

function leadOf({ place, safeToVisit, advocateGenderWanted, needs, needsDetail }: Suggestions['referral']): string {
  const interpreters = needs.filter((code) => code.startsWith(INTERPRETER)).map((code) => interpreterLabel(code.slice(INTERPRETER.length)));
  return [
    place,
    safeToVisit,
    advocateGenderWanted && wordFor(words.wantsGender, advocateGenderWanted),
    ...interpreters,
    ...needsDetail.map(({ code, note }) => needLabel(code, note)),
  ].filter(Boolean).join(' · ');
}

function Heading({ referral }: Pick<Suggestions, 'referral'>) {
  const ref = useFocusOnArrival<HTMLHeadingElement>(referral.id);
  return (
    <header className={styles['header']}>
      <h1 ref={ref} tabIndex={-1}>{words.heading(called(referral.name))}</h1>
      <p>{leadOf(referral)}</p>
    </header>
  );
}

/** Who could support this person. */
export function SuggestionsPane({ referralId, onLeft, onFailed }: PaneProps) {
  const query = useQuery(suggestionsFor(referralId));
  return (
    <div className={styles['pane']}>
      <Link to={paths.allocate} className={styles['back']}><Icon of={IconArrowLeft} />{words.waiting.back}</Link>
      {query.isError && isGone(query.error) ? (
        <EmptyState level={1} tone="neutral" icon={IconUserOff} title={words.gone.title} action={<ButtonLink to={paths.allocate}>{words.gone.back}</ButtonLink>}>{words.gone.text}</EmptyState>
      ) : (
        <WithQuery query={query} loading={words.loadingOne} errorTitle={words.failedOne} level={1}>
          {(suggestions) => (
            <>
              <Heading referral={suggestions.referral} />
              <AdvocateTable suggestions={suggestions} onLeft={onLeft} onFailed={onFailed} />
            </>
          )}
        </WithQuery>
      )}
    </div>
  );
}
