import { IconBuildingOff, IconChevronRight, IconHeart, IconShieldLock } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Icon } from '../../kit/icon';
import { useTitle } from '../../platform/title';
import { refer } from '../../words/refer';
import type { Who } from './answers';
import { PageHeading } from './page-heading';
import styles from './refer.module.css';

const words = refer.start;
const PROMISES = [
  { icon: IconHeart, text: words.promises.mind },
  { icon: IconShieldLock, text: words.promises.secret },
  { icon: IconBuildingOff, text: words.promises.apart },
];
const OPTIONS: readonly Who[] = ['me', 'professional', 'family'];
const hintOf = (who: Who): string => words.options[who].hint;

interface StartPageProps {
  readonly providerName: string;
  readonly pathTo: (who: Who) => string;
  /** Where somebody who works with a person can check before they refer. */
  readonly checkPath: string;
}

export function StartPage({ providerName, pathTo, checkPath }: StartPageProps) {
  useTitle(words.title, { product: providerName });
  return (
    <div className={styles['stack']}>
      <PageHeading heading={words.heading} lead={words.lead} />
      <ul className={styles['promises']}>
        {PROMISES.map(({ icon, text }) => (
          <li key={text}>
            <Icon of={icon} size={24} />
            {text}
          </li>
        ))}
      </ul>
      <nav aria-labelledby="who-for">
        <h2 id="who-for">{words.who}</h2>
        <ul className={styles['options']}>
          {OPTIONS.map((who) => (
            <li key={who}>
              <Link to={pathTo(who)}>
                <span>
                  <strong>{words.options[who].label}</strong>
                  <small>{hintOf(who)}</small>
                </span>
                <Icon of={IconChevronRight} size={22} />
              </Link>
            </li>
          ))}
        </ul>
        <p className={styles['check']}>
          {words.check} <Link to={checkPath}>{words.checkLink}</Link>
        </p>
      </nav>
    </div>
  );
}
