import type { PrintedPage } from '@alongside/domain/sharing';
import { IconPrinter } from '@tabler/icons-react';
import { Button } from './button';

interface PrintButtonProps {
  /** Which of the ways out this is: a page made to be printed is in that list, or has no button. */
  readonly page: PrintedPage;
  readonly children: string;
}

/** The one way in which the application itself prints. */
export const PrintButton = ({ page, children }: PrintButtonProps) => (
  <Button icon={IconPrinter} data-prints={page} onClick={() => globalThis.print()}>{children}</Button>
);
