import { SHARING_SCOPES } from '@alongside/domain/codes';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Card } from '../../kit/card';
import { SharingChip } from '../../kit/sharing-chip';
import { list, sentence, shortDate } from '../../platform/format';
import { wordFor } from '../../words/codes';
import { person as words } from '../../words/person';
import { sharing as sharingWords } from '../../words/sharing';
import { calledIn, may } from './facts';
import type { PersonPage, SharingShown } from './person.queries';
import styles from './side.module.css';

function scopeOf({ choice, scope }: SharingShown): string {
  if (choice === 'NOT_ASKED') return '';
  if (choice === 'DONT_SHARE' || scope.length === 0) return words.knows.nothing;
  if (SHARING_SCOPES.every((each) => scope.includes(each))) return words.knows.everything;
  return sentence(list(scope.map((each) => wordFor(sharingWords.scopes, each).toLowerCase())));
}

/** The latest day on which the person said anything of it. */
const saidOn = ({ sharing }: PersonPage) => sharing.map(({ chosenOn }) => chosenOn).filter((on) => on !== null).sort().at(-1);

export function WhoKnows({ page }: { readonly page: PersonPage }) {
  const said = saidOn(page);
  const change = may(page, 'sharing:record') && <Link to={paths.person(page.id, 'sharing')}>{words.knows.change}</Link>;
  return (
    <Card title={words.knows.title} aside={change}>
      {page.sharing.length === 0 && <p className={styles['quiet']}>{words.knows.nobody}</p>}
      <ul className={styles['list']}>
        {page.sharing.map((party) => (
          <li key={party.partyId}>
            <span>
              <b>{party.name}</b>
              <small>{scopeOf(party)}</small>
            </span>
            <SharingChip choice={party.choice} />
          </li>
        ))}
      </ul>
      {said && <p className={styles['foot']}>{words.knows.agreed(calledIn(page), shortDate(said, page.today), page.pronouns)}</p>}
    </Card>
  );
}
