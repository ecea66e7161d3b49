import { IconShieldLock } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Icon } from '../../kit/icon';
import { NeedChip } from '../../kit/need-chip';
import { SharingChip } from '../../kit/sharing-chip';
import { interpreterLabel } from '../../words/needs';
import { person as words } from '../../words/person';
import { partyOf } from './facts';
import styles from './identity.module.css';
import type { PersonPage } from './person.queries';

export const SharingChips = ({ sharing }: Pick<PersonPage, 'sharing'>) =>
  sharing.map((party) => <SharingChip key={party.partyId} choice={party.choice} party={partyOf(party)} />);

export function NeedChips({ needs, interpreterNeeded, interpreterLanguage }: Pick<PersonPage, 'needs' | 'interpreterNeeded' | 'interpreterLanguage'>) {
  return (
    <>
      {interpreterNeeded && <NeedChip code="OTHER" note={interpreterLabel(interpreterLanguage)} />}
      {needs.map(({ code, note }) => <NeedChip key={code + String(note)} code={code} note={note} />)}
    </>
  );
}

/** Who may know what, on every screen about the person; then what they need to be understood. */
export function SharingLine({ page }: { readonly page: PersonPage }) {
  return (
    <div className={styles['line']}>
      <Link to={paths.person(page.id, 'sharing')} className={styles['shield']} title={words.chipOpens}>
        <Icon of={IconShieldLock} />
        {words.sharing}
      </Link>
      {page.sharing.length === 0 ? <span className={styles['quiet']}>{words.nobodyAsked}</span> : <SharingChips sharing={page.sharing} />}
      {(page.needs.length > 0 || page.interpreterNeeded) && <span className={styles['rule']} aria-hidden />}
      <NeedChips {...page} />
    </div>
  );
}
