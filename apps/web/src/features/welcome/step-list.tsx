import { IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { ButtonLink } from '../../kit/button-link';
import { Icon } from '../../kit/icon';
import { longDate } from '../../platform/format';
import { londonDay } from '../../platform/clock';
import { setupFacts, welcome as words } from '../../words/welcome';
import { stepPath } from './setup-place';
import type { Setup } from './setup.queries';
import styles from './welcome.module.css';

type Kept = Setup['steps'][number];
interface StepProps extends Kept {
  readonly at: number;
  readonly isNext: boolean;
  readonly found: string | null;
}

const Mark = ({ at, isDone }: Pick<StepProps, 'at' | 'isDone'>) => (
  <span className={styles['mark']} data-done={isDone || undefined}>
    {isDone ? <Icon of={IconCheck} size={16} /> : <span aria-hidden>{at}</span>}
    <span className="visually-hidden">{isDone ? words.isDone : words.step(at)}</span>
  </span>
);

/** A step: its mark, what is there already, and the way into it. The whole of what a press can reach is named by the step. */
function Step({ at, step, isDone, isNext, doneAt, doneBy, found }: StepProps) {
  const title = `step-${step}`;
  const way = `way-${step}`;
  const named = { id: way, 'aria-labelledby': `${way} ${title}` };
  return (
    <li data-next={isNext || undefined} aria-current={isNext ? 'step' : undefined}>
      <Mark at={at} isDone={isDone} />
      <div>
        <strong id={title}>{words.steps[step]}</strong>
        {found && <p>{found}</p>}
        {isDone && doneAt && <p>{words.doneBy(doneBy, longDate(londonDay(doneAt)))}</p>}
      </div>
      {isNext ? (
        <ButtonLink kind="main" to={stepPath(step)} {...named}>{words.start}</ButtonLink>
      ) : (
        <Link to={stepPath(step)} {...named}>{isDone ? words.change : words.goOn}</Link>
      )}
    </li>
  );
}

export const StepList = ({ setup: { steps, next, facts } }: { readonly setup: Setup }) => (
  <ol className={styles['steps']} aria-label={words.list}>
    {steps.map((kept, index) => (
      <Step key={kept.step} {...kept} at={index + 1} isNext={kept.step === next} found={setupFacts[kept.step](facts)} />
    ))}
  </ol>
);
