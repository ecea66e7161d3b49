import { IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Button } from '../../kit/button';
import { Form } from '../../kit/form/form';
import type { FormError } from '../../kit/form/issues';
import { Icon } from '../../kit/icon';
import { refer } from '../../words/refer';
import { isAnswered, linesOf } from './answer-lines';
import type { Answers, Who } from './answers';
import { PageHeading } from './page-heading';
import type { Question } from './question';
import styles from './refer.module.css';

interface CheckAnswersProps {
  readonly who: Who;
  readonly answers: Answers;
  readonly questions: readonly Question[];
  readonly pathTo: (question: string) => string;
  readonly general: readonly string[];
  readonly errors: readonly FormError[];
  readonly attempt: number;
  readonly isSending: boolean;
  readonly onSend: () => void;
}

const words = refer.check;

function Progress({ who, answers, questions }: Pick<CheckAnswersProps, 'who' | 'answers' | 'questions'>) {
  const done = questions.filter(({ fields }) => isAnswered(fields, answers, who)).length;
  return (
    <aside className={styles['aside']}>
      <section className={styles['card']} aria-labelledby="list-of-pages">
        <div className={styles['cardHead']}>
          <h2 id="list-of-pages">{words.list}</h2>
          <span className={styles['quiet']}>{words.count(done, questions.length)}</span>
        </div>
        <ul className={styles['tasks']}>
          {questions.map(({ id, heading, fields, isNeeded }) => {
            const is = isAnswered(fields, answers, who) ? 'done' : isNeeded ? 'toDo' : 'optional';
            return (
              <li key={id}>
                <strong>{heading}</strong>
                <span className={styles['state']} data-state={is}>
                  {is === 'done' && <Icon of={IconCheck} size={16} />}
                  {words[is]}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
      <section className={styles['note']}>
        <h2>{words.holdTitle}</h2>
        <p>{words.hold}</p>
      </section>
    </aside>
  );
}

/** Every answer, each with a way back to its page. Nothing has left this device yet. */
export function CheckAnswers({ who, answers, questions, pathTo, general, errors, attempt, isSending, onSend }: CheckAnswersProps) {
  return (
    <div className={styles['columns']} data-alone={who === 'me' || undefined}>
      <Form values={answers} onChange={() => undefined} errors={errors} general={general} attempt={attempt} isSending={isSending} onSubmit={onSend}>
        <PageHeading heading={words.heading} lead={words.lead} />
        {questions.map(({ id, heading, fields }) => (
          <section key={id} className={styles['card']}>
            <div className={styles['cardHead']}>
              <h2>{heading}</h2>
              <Link to={pathTo(id)} aria-label={words.changeOf(heading)}>{words.change}</Link>
            </div>
            <dl className={styles['answers']}>
              {linesOf(fields, answers, who).map(({ label, text }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd data-empty={text === null || undefined}>{text ?? words.notSaid}</dd>
                </div>
              ))}
              {linesOf(fields, answers, who).length === 0 && <div><dd data-empty>{words.notSaid}</dd></div>}
            </dl>
          </section>
        ))}
        <div>
          <Button type="submit" kind="main" size="large" disabled={isSending}>{isSending ? words.sending : words.send[who]}</Button>
        </div>
      </Form>
      {who !== 'me' && <Progress who={who} answers={answers} questions={questions} />}
    </div>
  );
}
