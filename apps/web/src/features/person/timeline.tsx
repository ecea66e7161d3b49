import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Button } from '../../kit/button';
import { SegmentedControl } from '../../kit/fields/segmented-control';
import { EmptyState } from '../../kit/states/empty-state';
import { timeline as words } from '../../words/timeline';
import { calledIn } from './facts';
import type { PersonPage } from './person.queries';
import { TimelineEntry } from './timeline-entry';
import { FILTERS, fitting, ordered, type Filter } from './timeline-line';
import styles from './timeline.module.css';

const PAGE = 30;
const OPTIONS = FILTERS.map((value) => ({ value, label: words.filters[value] }));

interface TimelineProps {
  readonly page: PersonPage;
  /** On the overview: the newest few, with a way to the rest. */
  readonly most?: number;
  /** What is saved on this device and not sent yet. */
  readonly waiting?: ReactNode;
}

function More({ page, shown, count, most, onMore }: TimelineProps & { readonly shown: number; readonly count: number; readonly onMore: () => void }) {
  if (most !== undefined) {
    return page.timelineTotal > shown ? <Link to={paths.person(page.id, 'timeline')}>{words.all(page.timelineTotal)}</Link> : null;
  }
  if (count > shown) return <Button onClick={onMore}>{words.more}</Button>;
  return page.timelineTotal > page.timeline.length ? <p className={styles['note']}>{words.newestOnly(page.timeline.length, page.timelineTotal)}</p> : null;
}

/** What happened, newest first, with what is planned on top. */
export function Timeline({ page, most, waiting }: TimelineProps) {
  const [filter, setFilter] = useState<Filter>('everything');
  const [limit, setLimit] = useState(most ?? PAGE);
  const found = ordered(fitting(page.timeline, filter));
  const shown = found.slice(0, limit);
  return (
    <section className={styles['timeline']} aria-labelledby="whats-happened">
      <div className={styles['top']}>
        <h2 id="whats-happened">{words.heading}</h2>
        <SegmentedControl label={words.filterLabel} options={OPTIONS} value={filter} onChange={setFilter} />
      </div>
      {waiting}
      {page.timeline.length === 0 && <EmptyState tone="neutral" level={3} title={words.empty.title}>{words.empty.text}</EmptyState>}
      {page.timeline.length > 0 && found.length === 0 && <p className={styles['note']}>{words.emptyFilter}</p>}
      <ol className={styles['entries']} aria-label={words.label}>
        {shown.map((entry) => <TimelineEntry key={entry.type + entry.id} entry={entry} name={calledIn(page)} today={page.today} />)}
      </ol>
      <div className={styles['more']}>
        <More page={page} shown={shown.length} count={found.length} {...(most !== undefined && { most })} onMore={() => setLimit(limit + PAGE)} />
      </div>
    </section>
  );
}
