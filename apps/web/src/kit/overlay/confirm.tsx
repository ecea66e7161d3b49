import type { ReactNode } from 'react';
import { states } from '../../words/states';
import { Button } from '../button';
import { ChipRow } from '../chip';
import { Sheet } from './sheet';

interface ConfirmProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly yes: string;
  readonly no?: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children?: ReactNode;
}

/** Only before sending outside, publishing, closing and deleting; everything else has Undo. */
export const Confirm = ({ isOpen, title, yes, no = states.form.cancel, onYes, onNo, children }: ConfirmProps) => (
  <Sheet
    kind="dialog"
    isOpen={isOpen}
    onClose={onNo}
    title={title}
    foot={
      <ChipRow>
        <Button kind="main" onClick={onYes}>{yes}</Button>
        <Button kind="other" onClick={onNo}>{no}</Button>
      </ChipRow>
    }
  >
    {children}
  </Sheet>
);
