import { PEOPLE_SORTS } from '@alongside/contracts/people';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useKeys } from '../../app/use-keys';
import { Button } from '../../kit/button';
import { KeyHint } from '../../kit/key-hint';
import { PageHeader } from '../../kit/page';
import { people as words } from '../../words/people';
import { FilterSheet } from './filter-sheet';
import { FiltersOn } from './filters-on';
import { FindBox } from './find-box';
import styles from './people.module.css';
import type { PeopleCounts } from './people.queries';
import type { useFound } from './use-found';
import type { PeopleView } from './use-people-view';
import { ViewTabs } from './view-tabs';

interface PeopleHeadProps {
  readonly view: PeopleView;
  readonly counts: PeopleCounts | undefined;
  readonly isManager: boolean;
  readonly found: ReturnType<typeof useFound>;
  readonly wardName: string | null;
}

const Order = ({ view }: Pick<PeopleHeadProps, 'view'>) => (
  <label className={styles['order']}>
    <span className="visually-hidden">{words.sort}</span>
    <select value={view.sort} onChange={(event) => view.set({ sort: event.target.value, peek: null })}>
      {PEOPLE_SORTS.map((sort) => <option key={sort} value={sort}>{words.sorts[sort]}</option>)}
    </select>
  </label>
);

export function PeopleHead({ view, counts, isManager, found, wardName }: PeopleHeadProps) {
  const [isFiltering, setIsFiltering] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useKeys({ 'people-filter': () => setIsFiltering(true), 'people-find': () => box.current?.focus() });
  const tools = (
    <>
      <FindBox ref={box} typed={found.typed} onType={found.type} />
      <Button icon={IconAdjustmentsHorizontal} onClick={() => setIsFiltering(true)} aria-keyshortcuts="f">{words.filter.open} <KeyHint of="F" /></Button>
      <Order view={view} />
    </>
  );
  return (
    <div className={styles['head']}>
      <PageHeader heading={isManager ? words.heading.manager : words.heading.advocate} actions={tools} />
      <ViewTabs view={view.view} counts={counts} />
      <FiltersOn filters={view.filters} wardName={wardName} onOff={(name) => view.set({ [name]: null, peek: null })} />
      <FilterSheet
        isOpen={isFiltering} onClose={() => setIsFiltering(false)} filters={view.filters} wardName={wardName}
        onFilter={(filters) => (view.set({ ...filters, peek: null }), setIsFiltering(false))}
      />
    </div>
  );
}
