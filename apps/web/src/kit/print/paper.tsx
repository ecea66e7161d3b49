import { useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './paper.css';

interface PaperProps {
  readonly children: ReactNode;
  /** The browser has printed, or whoever printed changed their mind. */
  readonly onDone: () => void;
}

/** Instead of the page, for as long as it is printed: large letters, black on white, for somebody who reads it on paper. */
export function Paper({ children, onDone }: PaperProps) {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      window.print();
      onDone();
    });
    return () => cancelAnimationFrame(frame);
  }, [onDone]);
  return createPortal(<div data-paper>{children}</div>, document.body);
}
