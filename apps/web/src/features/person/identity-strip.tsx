import { useEffect, useRef, useState } from 'react';
import { nameOf, statusOf } from './facts';
import styles from './identity.module.css';
import type { PersonPage } from './person.queries';
import { SharingChips } from './sharing-line';

/** Whether what stands at the mark has left the view upwards. */
function useIsPast() {
  const mark = useRef<HTMLDivElement>(null);
  const [isPast, setIsPast] = useState(false);
  useEffect(() => {
    const element = mark.current;
    if (!element) return;
    const watch = new IntersectionObserver(([entry]) => setIsPast(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < 60), { rootMargin: '-56px 0px 0px' });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { mark, isPast };
}

/** Name and sharing stay in view when the identity bar has gone up; the bar itself is what is read and pressed. */
export function IdentityStrip({ page }: { readonly page: PersonPage }) {
  const { mark, isPast } = useIsPast();
  return (
    <>
      <div ref={mark} />
      <div className={styles['strip']} data-shown={isPast || undefined} aria-hidden inert>
        <div className={styles['inside']}>
          <b>{nameOf(page)}</b>
          <span className={styles['status']}>{statusOf(page)}</span>
          <SharingChips sharing={page.sharing} />
        </div>
      </div>
    </>
  );
}
