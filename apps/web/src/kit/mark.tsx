/** The mark: two equal bars, side by side. */
export const Mark = ({ size = 28, on = 'surface' }: { readonly size?: number; readonly on?: 'surface' | 'nav' }) => (
  <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden focusable={false}>
    <rect x="4" y="6" width="8.5" height="19" rx="4.25" fill={on === 'nav' ? 'var(--nav-ink)' : 'var(--plum)'} />
    <rect x="16" y="3" width="8.5" height="22" rx="4.25" fill="var(--soon-solid)" />
  </svg>
);
