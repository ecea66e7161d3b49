import {
  IconBuildingHospital, IconCalendarEvent, IconCheck, IconDoorExit, IconFileText, IconGavel, IconHandStop, IconHeartHandshake, IconInbox, IconMail,
  IconPhone, IconScale, IconShieldLock, IconUserCheck, IconUsersGroup, IconWalk, type Icon as TablerIcon,
} from '@tabler/icons-react';
import type { LocalDate } from '@alongside/domain';
import { StatusChip } from '../../kit/chip';
import { Icon } from '../../kit/icon';
import type { TimelineEntry as Entry } from './person.queries';
import { lineOf } from './timeline-line';
import styles from './timeline.module.css';

const ICONS: Readonly<Record<Entry['type'], TablerIcon>> = {
  CONTACT: IconWalk,
  PLANNED: IconCalendarEvent,
  REFERRAL: IconInbox,
  DECISION: IconScale,
  ALLOCATION: IconUserCheck,
  SHARING: IconShieldLock,
  LEGAL: IconGavel,
  ACTION_DONE: IconCheck,
  CASE_OPENED: IconHeartHandshake,
  CLOSED: IconDoorExit,
  STAY: IconBuildingHospital,
};
const BY_MODE: Readonly<Record<string, TablerIcon>> = { PHONE: IconPhone, LETTER: IconMail, EMAIL: IconMail };
const BY_KIND: Readonly<Record<string, TablerIcon>> = { MEETING: IconUsersGroup, CASEWORK: IconFileText };

function iconOf({ type, detail }: Entry): TablerIcon {
  if (type !== 'CONTACT') return ICONS[type];
  const { kind, mode, outcome } = detail;
  if (kind === 'PERSON_CONTACT' && outcome !== 'DELIVERED') return IconHandStop;
  return BY_KIND[String(kind)] ?? BY_MODE[String(mode)] ?? IconWalk;
}

interface TimelineEntryProps {
  readonly entry: Entry;
  readonly name: string;
  readonly today: LocalDate;
}

export function TimelineEntry({ entry, name, today }: TimelineEntryProps) {
  const { title, when, quote, text, chips } = lineOf(entry, { name, today });
  return (
    <li className={styles['entry']} data-planned={entry.type === 'PLANNED' || undefined}>
      <span className={styles['mark']}><Icon of={iconOf(entry)} size={16} /></span>
      <div className={styles['said']}>
        <p className={styles['head']}>
          <b>{title}</b> <span>{when}</span>
          {entry.byName && entry.type !== 'PLANNED' && <span className={styles['by']}>{entry.byName}</span>}
        </p>
        {(quote !== null || text !== null) && <p className={styles['text']}>{quote && `“${quote}” `}{text}</p>}
        {chips.length > 0 && (
          <p className={styles['chips']}>{chips.map((chip) => <StatusChip key={chip} tone="plum">{chip}</StatusChip>)}</p>
        )}
      </div>
    </li>
  );
}
