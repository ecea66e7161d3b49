import { StatusChip, type Tone } from '../../kit/chip';
import { dayAndTime, list, sentence, shortDate } from '../../platform/format';
import { wordFor } from '../../words/codes';
import { disclosures as words, how, matters } from '../../words/telling';
import { reasonWords } from './answer-panel';
import { DecideForm } from './decide-form';
import type { DisclosureShown } from './disclosures.queries';
import styles from './disclosures.module.css';

interface LineProps {
  readonly disclosure: DisclosureShown;
  readonly name: string;
  readonly recipient: string;
  readonly mayDecide: boolean;
}
const TONES: Readonly<Record<string, Tone>> = { RECORDED: 'done', WAITING: 'soon', NOT_ALLOWED: 'neutral', STOPPED: 'neutral' };

function Ground({ disclosure, name }: Pick<LineProps, 'disclosure' | 'name'>) {
  const { basis, citation, reason, decision, decidedByName, mail, wasPersonTold, whyNotTold } = disclosure;
  return (
    <dl className={styles['ground']}>
      <div><dt>{words.ground}</dt><dd>{reasonWords(basis, name)} <span className={styles['source']}>{citation}</span>{reason && <span className={styles['said']}>{reason}</span>}</dd></div>
      <div><dt>{words.decided(decision?.by ?? decidedByName)}</dt><dd>{decision ? `${dayAndTime(decision.at)}. ${decision.words ?? ''}` : null}</dd></div>
      {mail && <div><dt>{words.mail(mail.to)}</dt><dd>{mail.subject}, {mail.leftAt ? words.left(dayAndTime(mail.leftAt)) : words.notLeft}</dd></div>}
      <div><dt>{wasPersonTold ? words.knows : words.knowsNot(whyNotTold ?? '')}</dt></div>
    </dl>
  );
}

/** One thing that was told, or is asked of a manager, with everything it rests on. */
export function DisclosureLine({ disclosure, name, recipient, mayDecide }: LineProps) {
  const { id, state, sharedOn, whatShared, recordedAt, recordedBy } = disclosure;
  return (
    <li className={styles['line']} data-state={state}>
      <div className={styles['head']}>
        <h3>{recipient}</h3>
        <StatusChip tone={TONES[state] ?? 'neutral'}>{wordFor(words.states, state)}</StatusChip>
      </div>
      <p className={styles['source']}>{words.when(wordFor(how, disclosure.how), shortDate(sharedOn))} · {sentence(list(disclosure.matters.map((each) => wordFor(matters, each).toLowerCase())))}</p>
      <p className={styles['said']}>{whatShared}</p>
      <Ground disclosure={disclosure} name={name} />
      <p className={styles['source']}>{words.by(recordedBy, dayAndTime(recordedAt))}</p>
      {state === 'WAITING' && mayDecide && <DecideForm key={id} disclosure={disclosure} name={name} />}
    </li>
  );
}
