import { IconCheck, IconCircleDashed, IconHelpCircle, IconLock, type Icon as TablerIcon } from '@tabler/icons-react';
import type { SharingChoiceCode } from '@alongside/domain/codes';
import { sharing, sharingChoiceOf } from '../words/sharing';
import styles from './chip.module.css';
import { Icon } from './icon';

const ICONS: Readonly<Record<SharingChoiceCode, TablerIcon>> = {
  SHARE: IconCheck,
  ASK_FIRST: IconHelpCircle,
  DONT_SHARE: IconLock,
  NOT_ASKED: IconCircleDashed,
};

interface SharingChipProps {
  /** As the service says it; a choice we do not know counts as not asked, which shares nothing. */
  readonly choice: string;
  /** 'Ward team', 'Ingrid, mum'; left out where the line already names the party. */
  readonly party?: string;
  readonly isPlain?: boolean;
  /** Where the chip opens the choice. */
  readonly onClick?: () => void;
}

export function SharingChip({ choice, party, isPlain = false, onClick }: SharingChipProps) {
  const code = sharingChoiceOf(choice);
  const inside = (
    <>
      <Icon of={ICONS[code]} size={16} />
      <span>
        {party && `${party}: `}
        <b>{sharing.choices[code]}</b>
      </span>
    </>
  );
  const look = { className: styles[isPlain ? 'plain' : 'chip'], 'data-sharing': code };
  return onClick ? <button type="button" {...look} onClick={onClick}>{inside}</button> : <span {...look}>{inside}</span>;
}
