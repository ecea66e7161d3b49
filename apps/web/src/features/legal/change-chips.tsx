import { IconClock, IconClockOff, IconScale } from '@tabler/icons-react';
import type { LocalDate } from '@alongside/domain';
import { ChipRow, StatusChip, type Tone } from '../../kit/chip';
import { dayAndTime, shortDate } from '../../platform/format';
import { legalRecord as words, rightChange } from '../../words/legal-record';
import type { LegalChange } from './legal.queries';

type ClockSaid = LegalChange['started'][number];

const dayOf = ({ expiresAt, lastDay }: ClockSaid, today: LocalDate): string => {
  if (expiresAt) return words.change.by(dayAndTime(expiresAt, today));
  return lastDay ? words.change.by(shortDate(lastDay, today)) : '';
};

const toneOf = ({ before, after }: LegalChange): Tone => {
  if (after.answer === 'qualifies') return 'done';
  return before.answer === 'qualifies' ? 'late' : 'neutral';
};

interface ChangeChipsProps {
  readonly change: LegalChange;
  readonly today: LocalDate;
  /** Leaves out a right that simply goes on. */
  readonly isShort?: boolean;
}

/** What an entry changed: the right, and the clocks it started, stopped or moved. Words and a picture; colour comes last. */
export function ChangeChips({ change, today, isShort = false }: ChangeChipsProps) {
  const goesOn = change.before.answer === change.after.answer;
  return (
    <ChipRow>
      {!(isShort && goesOn) && <StatusChip tone={goesOn ? 'neutral' : toneOf(change)} icon={IconScale}>{rightChange(change.before, change.after)}</StatusChip>}
      {change.started.map((clock) => (
        <StatusChip key={`+${clock.code}`} tone="soon" icon={IconClock}>{words.change.clockStarted(clock.code, dayOf(clock, today))}</StatusChip>
      ))}
      {change.moved.map((clock) => (
        <StatusChip key={`~${clock.code}`} tone="info" icon={IconClock}>{words.change.clockMoved(clock.code, dayOf(clock, today))}</StatusChip>
      ))}
      {change.stopped.map((clock) => (
        <StatusChip key={`-${clock.code}`} tone="neutral" icon={IconClockOff}>{words.change.clockStopped(clock.code)}</StatusChip>
      ))}
    </ChipRow>
  );
}
