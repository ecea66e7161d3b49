import { IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Icon } from '../../kit/icon';
import { Mark } from '../../kit/mark';
import { useTitle } from '../../platform/title';
import { refer } from '../../words/refer';
import { PageHeading } from './page-heading';
import styles from './refer.module.css';

interface ChooseProviderProps {
  readonly providers: readonly { readonly slug: string; readonly name: string }[];
  readonly pathTo: (slug: string) => string;
  readonly words?: { readonly heading: string; readonly lead: string };
}

export function ChooseProvider({ providers, pathTo, words = refer.choose }: ChooseProviderProps) {
  useTitle(refer.choose.title);
  return (
    <main className={styles['choose']}>
      <Mark size={34} />
      <PageHeading heading={words.heading} lead={words.lead} />
      <ul className={styles['options']}>
        {providers.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={pathTo(slug)}>
              <strong>{name}</strong>
              <Icon of={IconChevronRight} size={22} />
            </Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
