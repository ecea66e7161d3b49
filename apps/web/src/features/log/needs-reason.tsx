import { paths } from '../../app/paths';
import { ButtonLink } from '../../kit/button-link';
import { Sheet } from '../../kit/overlay/sheet';
import { log as words } from '../../words/log';
import styles from './log.module.css';

/** Somebody who is not on the list: their page asks for the reason, and the log comes after. */
export const NeedsReason = ({ personId, onClose }: { readonly personId: string; readonly onClose: () => void }) => (
  <Sheet isOpen onClose={onClose} title={words.reason.title} foot={<ButtonLink kind="main" to={paths.person(personId)}>{words.reason.open}</ButtonLink>}>
    <p className={styles['note']}>{words.reason.text}</p>
  </Sheet>
);
