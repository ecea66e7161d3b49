import { SHARING_LASTS, SHARING_SCOPES } from '@alongside/domain/codes';
import { Button } from '../../kit/button';
import { StatusChip } from '../../kit/chip';
import { ChoiceField, ManyChoiceField } from '../../kit/fields/choice-field';
import { list, sentence, shortDate } from '../../platform/format';
import { wordFor, optionsOf } from '../../words/codes';
import { sharing, sharingChoiceOf } from '../../words/sharing';
import { sharingTab as words } from '../../words/sharing-tab';
import { ChoiceBar } from './choice-bar';
import type { Chosen, PartyChange } from './sharing-values';
import type { SharingShown } from './sharing.queries';
import styles from './sharing.module.css';

interface PartyCardProps {
  readonly party: SharingShown;
  /** 'Ward team', or what this party is called. */
  readonly title: string;
  readonly name: string;
  readonly change: PartyChange | undefined;
  readonly isReadOnly: boolean;
  readonly onChoose: (choice: Chosen) => void;
  readonly onLeave: () => void;
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
/** 'Meeting times and my questions'. */
const scopeWords = (scope: readonly string[]) => sentence(list(scope.map((each) => lower(wordFor(sharing.scopes, each)))));
const lastsWord = (lasts: string | null, name: string) => (lasts === 'UNTIL_STOP' ? words.until(name) : lasts === 'JUST_ONCE' ? words.once : null);

function ShareWhat({ party, name }: Pick<PartyCardProps, 'party' | 'name'>) {
  const at = `parties.${party.partyId}`;
  const lasts = SHARING_LASTS.map((value) => ({ value, label: value === 'UNTIL_STOP' ? words.until(name) : words.once }));
  return (
    <>
      <ManyChoiceField name={`${at}.scope`} label={words.scope} errors={{ missing: words.scopeMissing(name) }} options={optionsOf(SHARING_SCOPES, sharing.scopes)} />
      <ChoiceField name={`${at}.lasts`} label={words.lasts} errors={{ missing: words.lastsMissing }} options={lasts} />
    </>
  );
}

/** Never edited, only added to: what was said before stays to be read. */
function Earlier({ party: { history } }: Pick<PartyCardProps, 'party'>) {
  if (history.length === 0) return null;
  return (
    <details className={styles['earlier']}>
      <summary>{words.earlier(history.length)}</summary>
      <ol>
        {history.map((line) => (
          <li key={line.recordedAt}>
            {words.line(sharing.choices[sharingChoiceOf(line.choice)], shortDate(line.chosenOn), wordFor(words.toldHow, line.toldHow), line.recordedBy)}
            {line.scope.length > 0 && ` ${words.inForce(scopeWords(line.scope), null)}`}
            {line.note && <span className={styles['note']}>{line.note}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}

export function PartyCard(props: PartyCardProps) {
  const { party, title, name, change, isReadOnly, onChoose, onLeave } = props;
  return (
    <section className={styles['card']} data-changing={change ? true : undefined} aria-labelledby={party.partyId}>
      <div className={styles['head']}>
        <h3 id={party.partyId}>{title}</h3>
        {change ? (
          <span className={styles['changing']}>
            <StatusChip tone="plum">{words.changing}</StatusChip>
            <Button kind="link" onClick={onLeave}>{words.undo}</Button>
          </span>
        ) : (
          <small>{party.chosenOn ? words.said(shortDate(party.chosenOn)) : words.notAsked}</small>
        )}
      </div>
      <ChoiceBar label={words.choose(title)} value={change?.choice ?? party.choice} isReadOnly={isReadOnly} onChoose={onChoose} />
      {change?.choice === 'SHARE' && <ShareWhat party={party} name={name} />}
      {!change && party.choice === 'SHARE' && <p className={styles['force']}>{words.inForce(scopeWords(party.scope), lastsWord(party.lasts, name))}</p>}
      <Earlier party={party} />
    </section>
  );
}
