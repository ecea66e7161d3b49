import { IconCircleCheckFilled, IconCircleMinus, IconCircleXFilled, IconInfoCircleFilled, type Icon as TablerIcon } from '@tabler/icons-react';
import { Icon } from '../../kit/icon';
import { allocation, allocationReason } from '../../words/allocation';
import { called } from '../../words/pronouns';
import type { Advocate, Suggestions } from './allocation.queries';
import styles from './advocates.module.css';

type Holds = Advocate['reasons'][number]['holds'];
const ICONS: Readonly<Record<Holds, TablerIcon>> = { blocks: IconCircleXFilled, against: IconCircleMinus, note: IconInfoCircleFilled, for: IconCircleCheckFilled };
const ORDER: readonly Holds[] = ['blocks', 'for', 'against', 'note'];
/** The column beside it says it in figures; what is near or over the limit stays, since it is a reason. */
const SHOWN_ELSEWHERE = new Set(['has-room']);

/** Why, or why not, in words: what stands in the way first. */
export function Reasons({ advocate, referral }: { readonly advocate: Advocate; readonly referral: Suggestions['referral'] }) {
  const about = { person: called(referral.name), place: referral.place?.split(',')[0] ?? null, genderWanted: referral.advocateGenderWanted };
  const reasons = ORDER.flatMap((holds) => advocate.reasons.filter((each) => each.holds === holds && !SHOWN_ELSEWHERE.has(each.code)));
  return (
    <ul className={styles['reasons']}>
      {reasons.map(({ code, holds, data }, at) => (
        <li key={`${code}-${String(at)}`} data-holds={holds}>
          <Icon of={ICONS[holds]} size={19} />
          <span><span className="visually-hidden">{allocation.holds[holds]} </span>{allocationReason(code, data, about)}</span>
        </li>
      ))}
    </ul>
  );
}
