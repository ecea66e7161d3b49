import { RULE_AREAS } from '@alongside/domain/rulebook';
import { IconSearch } from '@tabler/icons-react';
import { useId } from 'react';
import { SegmentedControl } from '../../kit/fields/segmented-control';
import { Icon } from '../../kit/icon';
import { areas, rules as words } from '../../words/rules';
import { RULE_FILTERS, type AreaShown, type RuleFilter } from './find-rules';
import styles from './rules.module.css';

interface FinderProps {
  readonly typed: string;
  readonly filter: RuleFilter;
  readonly count: number;
  readonly onType: (typed: string) => void;
  readonly onFilter: (filter: RuleFilter) => void;
}
/** What narrows the rules: words, and one of four views. */
export function RulesFinder({ typed, filter, count, onType, onFilter }: FinderProps) {
  const id = useId();
  return (
    <div className={styles['finder']} role="search">
      <label htmlFor={id}>{words.find}</label>
      <div className={styles['box']}>
        <Icon of={IconSearch} />
        <input id={id} type="search" value={typed} placeholder={words.findHint} autoComplete="off" onChange={(event) => onType(event.target.value)} />
      </div>
      <SegmentedControl label={words.show} value={filter} onChange={onFilter} options={RULE_FILTERS.map((value) => ({ value, label: words.filters[value] }))} />
      <p role="status" className={styles['count']}>{words.found(count)}</p>
    </div>
  );
}

/** The way to each part that is shown. */
export const RulesParts = ({ shown }: { readonly shown: readonly AreaShown[] }) => (
  <nav aria-label={words.sections} className={styles['parts']}>
    <ul>
      {RULE_AREAS.filter((area) => shown.some((each) => each.area === area)).map((area) => (
        <li key={area}><a href={`#${area}`}>{areas[area].title}</a></li>
      ))}
      <li><a href="#log">{words.log}</a></li>
    </ul>
  </nav>
);
