import { useEffect } from 'react';
import { store } from '../../platform/store';

export const crumb = store<string | null>(null);

/** What the page is about, beside its area in the top bar: shown there, and never in the window's title. */
export function useCrumb(text: string | null | undefined): void {
  useEffect(() => {
    crumb.set(text ?? null);
    return () => crumb.set(null);
  }, [text]);
}
