import { Button } from '../../kit/button';
import { StatusChip } from '../../kit/chip';
import { list, sentence, shortDate } from '../../platform/format';
import { wordFor } from '../../words/codes';
import { sharing, sharingChoiceOf } from '../../words/sharing';
import { sharingTab as words } from '../../words/sharing-tab';
import { ChoiceBar } from './choice-bar';
import { CannotDecide, ShareWhat } from './choice-questions';
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
  readonly isUnder16: boolean;
  readonly onChoose: (choice: Chosen) => void;
  readonly onLeave: () => void;
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
/** 'Meeting times and my questions'. */
const scopeWords = (scope: readonly string[]) => sentence(list(scope.map((each) => lower(wordFor(sharing.scopes, each)))));
function lastsWord({ lasts, untilOn }: Pick<SharingShown, 'lasts' | 'untilOn'>, name: string): string | null {
  if (lasts === 'UNTIL_DATE' && untilOn !== null) return words.untilOnShown(shortDate(untilOn));
  return lasts === 'UNTIL_STOP' ? words.until(name) : lasts === 'JUST_ONCE' ? words.once : null;
}

/** What is in force now, or why it no longer is. */
function InForce({ party, name }: Pick<PartyCardProps, 'party' | 'name'>) {
  const { choice, standing, scope, untilOn, decidedBy, capacity } = party;
  if (standing === 'run-out' && untilOn !== null) return <p className={styles['force']}>{words.runOut(shortDate(untilOn))}</p>;
  if (standing === 'used-up') return <p className={styles['force']}>{words.usedUp}</p>;
  if (choice === 'ASK_FIRST' && capacity === 'LACKS') return <p className={styles['force']}>{words.undecided(name)}</p>;
  const by = decidedBy === null || decidedBy === 'PERSON' ? null : words.decidedWith(wordFor(words.deciders, decidedBy));
  return (
    <>
      {choice === 'SHARE' && <p className={styles['force']}>{words.inForce(scopeWords(scope), lastsWord(party, name))}</p>}
      {by && <p className={styles['force']}>{by}</p>}
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
  const { party, title, name, change, isReadOnly, isUnder16, onChoose, onLeave } = props;
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
      {change?.choice === 'SHARE' && <ShareWhat change={change} partyId={party.partyId} name={name} isUnder16={isUnder16} />}
      {change && change.choice !== 'SHARE' && <CannotDecide change={change} partyId={party.partyId} name={name} isUnder16={isUnder16} />}
      {!change && <InForce party={party} name={name} />}
      <Earlier party={party} />
    </section>
  );
}
