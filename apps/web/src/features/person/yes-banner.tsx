import { IconHeartHandshake } from '@tabler/icons-react';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { person as words } from '../../words/person';
import { calledIn, may } from './facts';
import styles from './banner.module.css';
import type { PersonPage } from './person.queries';

interface YesBannerProps {
  readonly page: PersonPage;
  readonly onOpen: () => void;
}

/** Allocated, and no yes yet: support is offered, and the person decides. */
export const YesBanner = ({ page, onOpen }: YesBannerProps) => (
  <aside className={styles['banner']}>
    <Icon of={IconHeartHandshake} size={22} />
    <div>
      <p><b>{words.yes.title(calledIn(page))}</b></p>
      <p>{words.yes.text(page.pronouns)}</p>
    </div>
    {may(page, 'case:open') && <Button size="small" onClick={onOpen}>{words.yes.open}</Button>}
  </aside>
);
