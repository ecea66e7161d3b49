import { IconInfoCircle } from '@tabler/icons-react';
import { Button } from '../../kit/button';
import { Form } from '../../kit/form/form';
import type { FormError } from '../../kit/form/issues';
import { Icon } from '../../kit/icon';
import { refer } from '../../words/refer';
import type { Answers, Who } from './answers';
import { PageHeading } from './page-heading';
import type { FindWards, Question } from './question';
import styles from './refer.module.css';

interface QuestionPageProps {
  readonly who: Who;
  readonly question: Question;
  readonly answers: Answers;
  readonly onChange: (next: (was: Answers) => Answers) => void;
  readonly errors: readonly FormError[];
  readonly attempt: number;
  readonly find: FindWards;
  readonly onCarryOn: () => void;
}

/** One question. What was typed stays, whatever is wrong with it. */
export function QuestionPage({ who, question, answers, onChange, errors, attempt, find, onCarryOn }: QuestionPageProps) {
  const { Fields } = question;
  return (
    <Form values={answers} onChange={onChange} errors={errors} attempt={attempt} onSubmit={onCarryOn}>
      <PageHeading heading={question.heading} />
      <Fields answers={answers} find={find} />
      {!question.isNeeded && (
        <p className={styles['hint']}>
          <Icon of={IconInfoCircle} size={20} />
          {who === 'me' ? refer.yourChoice : refer.dontHoldBack}
        </p>
      )}
      <Button type="submit" kind="main" size="large" isWide>{refer.carryOn}</Button>
    </Form>
  );
}
