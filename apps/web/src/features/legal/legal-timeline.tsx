import { IconAlertTriangle, IconGavel, IconPencil, IconTrash } from '@tabler/icons-react';
import type { LocalDate } from '@alongside/domain';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { dayAndTime, fullDate, sentence, shortDate, timeOf } from '../../platform/format';
import { legalEntryTitle } from '../../words/legal-entries';
import { legalRecord as words } from '../../words/legal-record';
import { ChangeChips } from './change-chips';
import styles from './legal.module.css';
import type { LegalEntry, LegalGap, LegalRecord } from './legal.queries';

const whenOf = ({ on, at }: LegalEntry): string => (at ? `${fullDate(on)}, ${timeOf(at)}` : fullDate(on));
const placeOf = ({ placeText, country }: LegalEntry): string | null =>
  placeText ?? (country === 'Wales' || country === 'elsewhere' ? words.nations[country] : null);

interface EntryProps {
  readonly entry: LegalEntry;
  readonly today: LocalDate;
  readonly mayCorrect: boolean;
  readonly onCorrect: (entry: LegalEntry) => void;
  readonly onWithdraw: (entry: LegalEntry) => void;
}

function Said({ entry, today }: Pick<EntryProps, 'entry' | 'today'>) {
  const place = placeOf(entry);
  const parts = [
    place && words.at(place),
    entry.isStartKnown ? null : words.startNotKnown,
    entry.source && words.toldBy(entry.source),
    words.enteredBy(entry.recordedBy, dayAndTime(entry.recordedAt, today)),
    entry.reason && words.putRight(entry.reason),
  ];
  return <p className={styles['quiet']}>{sentence(parts.filter(Boolean).join('. '))}.</p>;
}

function Replaced({ entry: { replaced }, today }: Pick<EntryProps, 'entry' | 'today'>) {
  if (!replaced) return null;
  const who = replaced.isWithdrawn ? words.replaced.withdrawn(replaced.by) : words.replaced.corrected(replaced.by);
  return <p className={styles['why']}>{[`${who}, ${dayAndTime(replaced.at, today)}`, replaced.reason && words.because(replaced.reason)].filter(Boolean).join(', ')}.</p>;
}

function Entry({ entry, today, mayCorrect, onCorrect, onWithdraw }: EntryProps) {
  const title = legalEntryTitle(entry);
  const isGone = entry.replaced !== null;
  return (
    <li className={styles['entry']} data-gone={isGone || undefined}>
      <span className={styles['mark']}><Icon of={IconGavel} size={16} /></span>
      <div>
        <p className={styles['head']}>
          {isGone ? <s>{title}</s> : <b>{title}</b>} <span>{whenOf(entry)}</span>
        </p>
        <Said entry={entry} today={today} />
        <Replaced entry={entry} today={today} />
        {entry.change && <ChangeChips change={entry.change} today={today} isShort />}
        {mayCorrect && !isGone && (
          <p className={styles['acts']}>
            <Button kind="link" size="small" icon={IconPencil} aria-label={words.correctNamed(title)} onClick={() => onCorrect(entry)}>{words.correct}</Button>
            <Button kind="link" size="small" icon={IconTrash} aria-label={words.withdrawNamed(title)} onClick={() => onWithdraw(entry)}>{words.withdraw}</Button>
          </p>
        )}
      </div>
    </li>
  );
}

const Gap = ({ gap, today }: { readonly gap: LegalGap; readonly today: LocalDate }) => (
  <li className={styles['entry']} data-gap>
    <span className={styles['mark']}><Icon of={IconAlertTriangle} size={16} /></span>
    <div>
      <p className={styles['head']}>
        <b>{words.gap(gap.kind).title}</b> <span>{words.span(shortDate(gap.from, today), gap.to && shortDate(gap.to, today))}</span>
      </p>
      <p className={styles['quiet']}>{words.gap(gap.kind).text}</p>
    </div>
  </li>
);

type Row = { readonly on: LocalDate; readonly gap: LegalGap } | { readonly on: LocalDate; readonly entry: LegalEntry };

/** Entries with the gaps between them, newest first; a gap stands over the entry it follows. */
function rowsOf({ entries, gaps }: LegalRecord): readonly Row[] {
  const rows: Row[] = [...gaps.map((gap) => ({ on: gap.from, gap })), ...entries.map((entry) => ({ on: entry.on, entry }))];
  return rows.sort((a, b) => b.on.localeCompare(a.on));
}

interface LegalTimelineProps extends Omit<EntryProps, 'entry' | 'today'> {
  readonly record: LegalRecord;
}

/** Everything that was entered, newest first, each with what it changed; what no longer counts stays, struck through. */
export const LegalTimeline = ({ record, ...acts }: LegalTimelineProps) => (
  <ol className={styles['timeline']}>
    {rowsOf(record).map((row) =>
      'gap' in row ? (
        <Gap key={`gap-${row.on}`} gap={row.gap} today={record.today} />
      ) : (
        <Entry key={row.entry.id} entry={row.entry} today={record.today} {...acts} />
      ),
    )}
  </ol>
);
