import { useId, type ReactNode } from 'react';
import styles from './card.module.css';

interface CardProps {
  readonly title?: ReactNode;
  /** Beside the title: a date, a link. */
  readonly aside?: ReactNode;
  /** A coloured top edge; the words inside say the same. */
  readonly edge?: 'ordinary' | 'soon' | 'late';
  readonly isFlush?: boolean;
  readonly isTinted?: boolean;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A white surface. With a title it is a region of the page that can be found by it. */
export function Card({ title, aside, edge, isFlush, isTinted, level = 2, children }: CardProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      className={styles['card']}
      data-edge={edge}
      data-flush={isFlush || undefined}
      data-tint={isTinted || undefined}
      aria-labelledby={title ? id : undefined}
    >
      {title && (
        <div className={styles['head']}>
          <Heading id={id}>{title}</Heading>
          {aside && <div className={styles['aside']}>{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

/** The person's own words, as they said them. */
export const TheirWords = ({ children }: { readonly children: string }) => (
  <blockquote className={styles['words']}>“{children}”</blockquote>
);
