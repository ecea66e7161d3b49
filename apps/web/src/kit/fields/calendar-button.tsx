import { localDate, type LocalDate } from '@alongside/domain';
import { Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/dates/styles.layer.css';
import { IconCalendar } from '@tabler/icons-react';
import 'dayjs/locale/en-gb';
import { useState } from 'react';
import { fields } from '../../words/fields';
import { IconButton } from '../button';

interface CalendarButtonProps {
  readonly label: string;
  readonly value: LocalDate | null;
  readonly min?: LocalDate | undefined;
  readonly max?: LocalDate | undefined;
  readonly onPick: (date: LocalDate) => void;
}

/** The month beside a date box; loaded when a form with a date is. */
export function CalendarButton({ label, value, min, max, onPick }: CalendarButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const pick = (date: string | null) => {
    setIsOpen(false);
    if (date) onPick(localDate(date));
  };
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <IconButton kind="other" icon={IconCalendar} label={fields.date.calendar(label)} aria-expanded={isOpen} onClick={() => setIsOpen((was) => !was)} />
      </Popover.Target>
      <Popover.Dropdown aria-label={fields.date.calendar(label)}>
        <DatePicker
          value={value}
          {...(value && { defaultDate: value })}
          {...(min && { minDate: min })}
          {...(max && { maxDate: max })}
          onChange={pick}
          locale="en-gb"
          firstDayOfWeek={1}
          weekendDays={[]}
          hideOutsideDates
          ariaLabels={fields.date.months}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
