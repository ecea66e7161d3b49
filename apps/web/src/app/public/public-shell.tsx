import { IconPhone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from '../../kit/icon';
import { Mark } from '../../kit/mark';
import { publicWords } from '../../words/public';
import { shell } from '../../words/shell';
import { LeaveFast } from './leave-fast';
import { publicPaths } from './public-paths';
import styles from './public-shell.module.css';
import { useProvider, type Provider } from './provider';

interface PublicShellProps {
  /** Pages for the person themselves have the way out. */
  readonly hasLeaveFast?: boolean;
  readonly width?: 'reading' | 'wide';
  /** What stands under everything: the button that goes on, or the phone number. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

const dial = (phone: string) => `tel:${phone.replaceAll(/\s/g, '')}`;
export const PhoneLink = ({ provider, children }: { readonly provider: Provider; readonly children: ReactNode }) => (
  <a className={styles['phone']} href={dial(provider.phone)}>
    <Icon of={IconPhone} size={20} />
    {children}
  </a>
);

const PracticeMark = () => (
  <aside className={styles['practice']} aria-label={shell.practice.title}>
    <strong>{shell.practice.title}</strong> {shell.practice.text}
  </aside>
);

/** What makes it independent, in its own words, and what it does with what it is told. */
const AboutProvider = ({ provider: { slug, independenceStatement } }: { readonly provider: Provider }) => (
  <>
    {independenceStatement && <p className={styles['statement']}>{independenceStatement}</p>}
    <Link className={styles['notice']} to={publicPaths.privacy(slug)}>{publicWords.privacy}</Link>
  </>
);

/** The provider's name, its independence, its phone number: in the same place on every public page (WCAG 3.2.6). */
export function PublicShell({ hasLeaveFast = false, width = 'reading', footer, children }: PublicShellProps) {
  const provider = useProvider();
  return (
    <div className={styles['page']}>
      <div>
        {provider.isPractice && <PracticeMark />}
        <header className={styles['header']}>
          <div className={styles['inner']}>
            <Link to={publicPaths.start(provider.slug)} className={styles['who']}>
              <Mark size={34} />
              <span>
                <strong>{provider.name}</strong>
                <small className={styles['hide-narrow']}>{publicWords.independent}</small>
                <small className={styles['hide-wide']}>{publicWords.independentShort}</small>
              </span>
            </Link>
            <div className={styles['tools']}>
              <span className={styles['hide-narrow']}>
                {provider.phone && <PhoneLink provider={provider}>{provider.phone}</PhoneLink>}
              </span>
              {hasLeaveFast && <LeaveFast />}
            </div>
          </div>
        </header>
      </div>
      <main id="main" tabIndex={-1} className={styles['main']}>
        <div className={styles['body']} data-width={width}>{children}</div>
      </main>
      <footer className={styles['footer']}>
        <div className={styles['body']} data-width={width}>
          {footer ?? (provider.phone && <PhoneLink provider={provider}>{publicWords.ring(provider.phone)}</PhoneLink>)}
          <AboutProvider provider={provider} />
        </div>
      </footer>
    </div>
  );
}
