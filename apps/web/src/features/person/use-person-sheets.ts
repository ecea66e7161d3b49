import { useState } from 'react';

type Open = { readonly sheet: 'plan' | 'correct' } | { readonly sheet: 'openCase' | 'close'; readonly referralId: string } | null;

/** Which sheet stands over the page. One at a time. */
export function usePersonSheets() {
  const [open, setOpen] = useState<Open>(null);
  return {
    plan: () => setOpen({ sheet: 'plan' }),
    correct: () => setOpen({ sheet: 'correct' }),
    openCase: (referralId: string) => setOpen({ sheet: 'openCase', referralId }),
    close: (referralId: string) => setOpen({ sheet: 'close', referralId }),
    hide: () => setOpen(null),
    isOpen: (sheet: 'plan' | 'correct') => open?.sheet === sheet,
    referralIn: (sheet: 'openCase' | 'close') => (open?.sheet === sheet && 'referralId' in open ? open.referralId : null),
  };
}
export type PersonSheets = ReturnType<typeof usePersonSheets>;
