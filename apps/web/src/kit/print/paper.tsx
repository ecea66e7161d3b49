import type { PrintedPage } from '@alongside/domain/sharing';
import { useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './paper.css';

interface PaperProps {
  /** Which of the ways out this is: what is not in that list has no paper. */
  readonly page: PrintedPage;
  readonly children: ReactNode;
  /** The browser has printed, or whoever printed changed their mind. */
  readonly onDone: () => void;
}

/** Instead of the page, for as long as it is printed: large letters, black on white, for somebody who reads it on paper. */
export function Paper({ page, children, onDone }: PaperProps) {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      window.print();
      onDone();
    });
    return () => cancelAnimationFrame(frame);
  }, [onDone]);
  return createPortal(<div data-paper data-prints={page}>{children}</div>, document.body);
}
