import { IconEar } from '@tabler/icons-react';
import { needLabel } from '../words/needs';
import { StatusChip } from './chip';

interface NeedChipProps {
  readonly code: string;
  readonly note?: string | null;
  readonly isPlain?: boolean;
}

/** A communication need: the flag that the Accessible Information Standard asks for, wherever the person is shown. */
export const NeedChip = ({ code, note, isPlain = false }: NeedChipProps) => (
  <StatusChip tone="info" icon={IconEar} isPlain={isPlain}>
    {needLabel(code, note ?? null)}
  </StatusChip>
);
