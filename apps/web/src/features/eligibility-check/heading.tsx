import type { ReactNode } from 'react';
import { useFocusOnArrival } from '../../kit/focus-on-arrival';

/** The heading of a question or of the answer, which takes the focus when it is reached. */
export function CheckHeading({ focusKey, children }: { readonly focusKey: string; readonly children: ReactNode }) {
  const ref = useFocusOnArrival<HTMLHeadingElement>(focusKey);
  return <h1 ref={ref} tabIndex={-1}>{children}</h1>;
}
