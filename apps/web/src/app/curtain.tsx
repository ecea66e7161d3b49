import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface CurtainProps {
  /** Drawn: nothing behind it is in the document. */
  readonly isDrawn: boolean;
  readonly children: (host: HTMLElement) => ReactNode;
}

const makeHost = () => {
  const host = document.createElement('div');
  host.dataset['behindCurtain'] = '';
  return host;
};

/**
 * Takes everything behind it out of the document while it is drawn, and puts the same nodes back afterwards. What was
 * typed, where focus was and how far the page was scrolled stay as they were; the document itself holds nothing.
 */
export function Curtain({ isDrawn, children }: CurtainProps) {
  const [host] = useState(makeHost);
  const slot = useRef<HTMLDivElement>(null);
  const was = useRef<{ scroll: number; focus: Element | null }>({ scroll: 0, focus: null });
  useLayoutEffect(() => {
    if (isDrawn) return;
    slot.current?.append(host);
    scrollTo(0, was.current.scroll);
    if (was.current.focus instanceof HTMLElement && host.contains(was.current.focus)) was.current.focus.focus({ preventScroll: true });
    return () => {
      was.current = { scroll: scrollY, focus: document.activeElement };
      host.remove();
    };
  }, [isDrawn, host]);
  return (
    <>
      <div ref={slot} />
      {createPortal(children(host), host)}
    </>
  );
}
