import { useState } from 'react';
import { Button } from '../../kit/button';
import { showToast } from '../../kit/overlay/toast';
import { telling as words } from '../../words/telling';
import { AnswerPanel } from './answer-panel';
import type { DisclosureShown, SharingAnswer } from './disclosures.queries';
import styles from './disclosures.module.css';
import { NO_QUESTION, type PartyToTell, type Question } from './question';
import { QuestionForm } from './question-form';
import { RecordForm } from './record-form';

export interface TellFlowProps {
  readonly personId: string;
  readonly name: string;
  readonly parties: readonly PartyToTell[];
  readonly onDone: () => void;
}
interface Asked {
  readonly answer: SharingAnswer;
  readonly question: Question;
}

const MAY_RECORD: ReadonlySet<SharingAnswer['decision']> = new Set(['permitted', 'permitted_with_reason', 'check_with_a_person']);

const saidOf = ({ state, mail }: DisclosureShown): string =>
  state === 'WAITING' ? words.record.asked : mail === null ? words.record.done : words.record.sent;

/** First the question, then what the rules say, and only after a yes what was told. */
export function TellFlow({ personId, name, parties, onDone }: TellFlowProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [hasGround, setHasGround] = useState(false);
  const [isAsking, setIsAsking] = useState(true);
  const [asks, setAsks] = useState(0);
  const mayRecord = asked !== null && !isAsking && MAY_RECORD.has(asked.answer.decision);
  const done = (disclosure: DisclosureShown) => {
    showToast({ text: saidOf(disclosure) });
    onDone();
  };
  const answered = (answer: SharingAnswer, question: Question) => {
    setAsked({ answer, question });
    setAsks((count) => count + 1);
    setIsAsking(!MAY_RECORD.has(answer.decision));
  };
  return (
    <div className={styles['flow']}>
      {asked && <AnswerPanel answer={asked.answer} name={name} />}
      {isAsking && (
        <QuestionForm key={`${String(hasGround)}${String(asks)}`} personId={personId} name={name} parties={parties} initial={asked?.question ?? NO_QUESTION} hasGround={hasGround} onAnswer={answered} />
      )}
      {isAsking && asked && !hasGround && <div><Button onClick={() => setHasGround(true)}>{words.groundOpen}</Button></div>}
      {mayRecord && <div><Button kind="link" onClick={() => setIsAsking(true)}>{words.change}</Button></div>}
      {mayRecord && <RecordForm personId={personId} name={name} question={asked.question} answer={asked.answer} onDone={done} />}
    </div>
  );
}
