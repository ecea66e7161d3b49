import { Button } from '../../kit/button';
import { StatusChip } from '../../kit/chip';
import { list, shortDate } from '../../platform/format';
import { wordFor } from '../../words/codes';
import { openPoint } from '../../words/eligibility';
import { factWord } from '../../words/facts';
import { answersGiven, groundOf, kinds, records as words, tellings } from '../../words/records';
import type { RecordsRequestShown } from './records.queries';
import styles from './records.module.css';

interface LineProps {
  readonly request: RecordsRequestShown;
  readonly name: string;
  readonly mayAnswer: boolean;
  readonly onAnswer: () => void;
}

function State({ request: { answer, answeredOn, isOverdue, chaseOn } }: Pick<LineProps, 'request'>) {
  if (answer !== null && answeredOn !== null) return <StatusChip tone={answer === 'GIVEN' ? 'done' : 'neutral'}>{words.answered(wordFor(answersGiven, answer), shortDate(answeredOn))}</StatusChip>;
  if (isOverdue && chaseOn !== null) return <StatusChip tone="late">{words.overdue(shortDate(chaseOn))}</StatusChip>;
  return <StatusChip tone="info">{chaseOn === null ? words.waiting : words.chase(shortDate(chaseOn))}</StatusChip>;
}

const Row = ({ label, text, source }: { readonly label: string; readonly text: string; readonly source?: string }) => (
  <div><dt>{label}</dt><dd>{text}{source && <span className={styles['source']}> {source}</span>}</dd></div>
);

const sayGround = ({ decision, reasonCode, openPoint: point }: RecordsRequestShown): string =>
  [wordFor(words.decisions, decision), reasonCode === null ? null : groundOf(reasonCode), point === null ? null : openPoint(point)].filter(Boolean).join('. ').replaceAll('..', '.');

/** One request: what, on what ground, and what came of it. */
export function RequestLine({ request, name, mayAnswer, onAnswer }: LineProps) {
  const { holderName, record, what, askedOn, citation, missing, answer, answerReason, seen, mayTell, recordedBy } = request;
  const telling = mayTell?.reasonCode;
  return (
    <li className={styles['line']}>
      <div className={styles['head']}>
        <h3>{wordFor(kinds, record)}</h3>
        <State request={request} />
      </div>
      <p className={styles['source']}>{words.asked(holderName, shortDate(askedOn))}</p>
      <p className={styles['said']}>{what}</p>
      <dl className={styles['facts']}>
        <Row label={words.ground} text={sayGround(request)} source={citation} />
        {missing.length > 0 && <Row label={words.missing} text={list(missing.map(factWord))} />}
        {answerReason && <Row label={words.reason} text={answerReason} />}
        {seen && <Row label={words.seen} text={seen} />}
        {telling && mayTell && <Row label={words.mayTell(name)} text={wordFor(tellings, telling)} source={mayTell.citation} />}
      </dl>
      <p className={styles['source']}>{words.by(recordedBy)}</p>
      {answer === null && mayAnswer && <div><Button onClick={onAnswer} aria-label={words.answer.openNamed(holderName)}>{words.answer.open}</Button></div>}
    </li>
  );
}
