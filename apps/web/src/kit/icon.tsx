import type { Icon as TablerIcon } from '@tabler/icons-react';

interface IconProps {
  readonly of: TablerIcon;
  readonly size?: number;
}

/** A picture beside words; it says nothing that the words do not. */
export const Icon = ({ of: Picture, size = 18 }: IconProps) => <Picture size={size} stroke={1.8} aria-hidden focusable={false} />;
