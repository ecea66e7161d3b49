import { IconBan, IconStarFilled } from '@tabler/icons-react';
import { Avatar } from '../../kit/avatar';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { KeyHint } from '../../kit/key-hint';
import { day, list, sentence } from '../../platform/format';
import { allocation as words, workingDays } from '../../words/allocation';
import { wordFor } from '../../words/codes';
import type { Advocate, Suggestions } from './allocation.queries';
import { Reasons } from './reasons';
import styles from './advocates.module.css';

interface AdvocateRowProps {
  readonly advocate: Advocate;
  readonly referral: Suggestions['referral'];
  /** 1 to 9 where a key allocates to them. */
  readonly keyNumber: number | null;
  readonly isBusy: boolean;
  readonly onAllocate: () => void;
}
const NEAR_LIMIT = 0.9;

function Who({ advocate: { name, services, workingDays: days, isBestFit } }: { readonly advocate: Advocate }) {
  return (
    <div className={styles['who']}>
      <Avatar name={name} />
      <div>
        <strong>{name}</strong>
        <small>{[list(services.map((code) => wordFor(words.services, code))), workingDays(days)].filter(Boolean).join(', ')}</small>
        {isBestFit && <span className={styles['best']}><Icon of={IconStarFilled} size={15} />{words.bestFit}</span>}
      </div>
    </div>
  );
}

/** Caseload against the agreed limit, in weighted points; the words say what the bar shows. */
function Load({ advocate: { loadPoints, capacityPoints } }: { readonly advocate: Advocate }) {
  const share = capacityPoints > 0 ? loadPoints / capacityPoints : 1;
  return (
    <div className={styles['load']}>
      <span><strong>{words.load(loadPoints, capacityPoints)}</strong> <small>{words.room(capacityPoints - loadPoints)}</small></span>
      <span className={styles['bar']} data-level={share > 1 ? 'late' : share >= NEAR_LIMIT ? 'soon' : 'ordinary'} aria-hidden>
        <i style={{ inlineSize: `${String(Math.round(Math.min(1, share) * 100))}%` }} />
      </span>
    </div>
  );
}

function Choose({ advocate: { name, isPossible, isOverridable, isBestFit }, keyNumber, isBusy, onAllocate }: AdvocateRowProps) {
  if (!isPossible && !isOverridable) return <span className={styles['blocked']}><Icon of={IconBan} />{words.notPossible}</span>;
  return (
    <Button
      kind={isBestFit ? 'main' : 'other'}
      aria-keyshortcuts={keyNumber === null ? undefined : String(keyNumber)}
      aria-disabled={isBusy || undefined}
      onClick={onAllocate}
    >
      <span>{isPossible ? words.allocate : words.anyway}<span className="visually-hidden"> {words.to(name)}</span></span>
      {keyNumber !== null && <KeyHint of={String(keyNumber)} />}
    </Button>
  );
}

export const AdvocateRow = (props: AdvocateRowProps) => {
  const { advocate, referral } = props;
  return (
    <tr data-best={advocate.isBestFit || undefined} data-blocked={(!advocate.isPossible && !advocate.isOverridable) || undefined}>
      <th scope="row"><Who advocate={advocate} /></th>
      <td><Reasons advocate={advocate} referral={referral} /></td>
      <td data-label={words.columns.caseload}><Load advocate={advocate} /></td>
      <td data-label={words.columns.next}>{advocate.nextVisitThereOn ? sentence(day(advocate.nextVisitThereOn)) : words.notPlanned}</td>
      <td data-align="end"><Choose {...props} /></td>
    </tr>
  );
};
