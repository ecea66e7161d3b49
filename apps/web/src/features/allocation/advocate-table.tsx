import { useState } from 'react';
import { paths } from '../../app/paths';
import { useKeys } from '../../app/use-keys';
import { ButtonLink } from '../../kit/button-link';
import { EmptyState } from '../../kit/states/empty-state';
import { allocation as words } from '../../words/allocation';
import { AdvocateRow } from './advocate-row';
import type { Advocate, Suggestions } from './allocation.queries';
import { ChooseSheet } from './choose-sheet';
import { isGone, useAllocate } from './use-allocate';
import styles from './advocates.module.css';

interface AdvocateTableProps {
  readonly suggestions: Suggestions;
  readonly onLeft: () => void;
  readonly onFailed: (text: string | null) => void;
}
const MOST_KEYS = 9;
const isChoosable = ({ isPossible, isOverridable }: Advocate) => isPossible || isOverridable;

/** The first on the list goes at once; any other choice asks for a line of why. Keys 1 to 9 do what the buttons do. */
function useChoosing(props: AdvocateTableProps) {
  const { items } = props.suggestions;
  const [chosen, setChosen] = useState<Advocate | null>(null);
  const { mutation, done, fail, allocateTo } = useAllocate(props);
  const choose = (advocate: Advocate) => {
    if (mutation.isPending) return;
    if (advocate.isBestFit) allocateTo(advocate);
    else setChosen(advocate);
  };
  const keyed = items.filter(isChoosable).slice(0, MOST_KEYS);
  useKeys({
    'allocation-choose': (key) => {
      const advocate = keyed[Number(key) - 1];
      if (advocate) choose(advocate);
    },
  });
  // A form keeps what was typed and says what to fix; what is gone closes it.
  const saving = (given: Parameters<typeof mutation.mutateAsync>[0]) =>
    mutation.mutateAsync(given).catch((error: unknown) => {
      if (isGone(error)) fail(error);
      throw error;
    });
  return { keyed, choose, chosen, close: () => setChosen(null), done, mutation: { isPending: mutation.isPending, mutateAsync: saving } };
}

const Head = () => (
  <thead>
    <tr>
      <th scope="col">{words.columns.advocate}</th>
      <th scope="col">{words.columns.reasons}</th>
      <th scope="col">{words.columns.caseload}</th>
      <th scope="col">{words.columns.next}</th>
      <th scope="col"><span className="visually-hidden">{words.columns.allocate}</span></th>
    </tr>
  </thead>
);

/** Every advocate, best fit first, with why and why not, and a button for each who may be chosen. */
export function AdvocateTable(props: AdvocateTableProps) {
  const { items, referral } = props.suggestions;
  const { keyed, choose, chosen, close, done, mutation } = useChoosing(props);
  const keyOf = (advocate: Advocate) => (keyed.includes(advocate) ? keyed.indexOf(advocate) + 1 : null);
  if (items.length === 0) return <EmptyState tone="neutral" title={words.nobody.title} action={<ButtonLink to={paths.organisation}>{words.nobody.team}</ButtonLink>}>{words.nobody.text}</EmptyState>;
  return (
    <div className={styles['wrap']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{words.caption}</caption>
        <Head />
        <tbody>
          {items.map((advocate) => (
            <AdvocateRow key={advocate.membershipId} advocate={advocate} referral={referral} keyNumber={keyOf(advocate)} isBusy={mutation.isPending} onAllocate={() => choose(advocate)} />
          ))}
        </tbody>
      </table>
      <ChooseSheet key={chosen?.membershipId ?? ''} advocate={chosen} suggestions={props.suggestions} mutation={mutation} onDone={done} onClose={close} />
    </div>
  );
}
