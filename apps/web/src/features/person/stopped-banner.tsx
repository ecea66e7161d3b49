import { IconHandStop } from '@tabler/icons-react';
import { paths } from '../../app/paths';
import { ButtonLink } from '../../kit/button-link';
import { Icon } from '../../kit/icon';
import { person as words } from '../../words/person';
import { calledIn } from './facts';
import styles from './banner.module.css';
import type { PersonPage } from './person.queries';

/** The right to an IMHA has stopped and nobody has said what happens now: it stands until somebody does. */
export const StoppedBanner = ({ page }: { readonly page: PersonPage }) =>
  page.promptFrom === null || page.promptFrom > page.today ? null : (
    <aside className={styles['banner']}>
      <Icon of={IconHandStop} size={22} />
      <div>
        <p><b>{words.stopped.title(calledIn(page))}</b></p>
        <p>{words.stopped.text}</p>
      </div>
      <ButtonLink size="small" to={paths.person(page.id, 'legal')}>{words.stopped.open}</ButtonLink>
    </aside>
  );
