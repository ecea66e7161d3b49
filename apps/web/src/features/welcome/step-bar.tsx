import { nextSetupStep, SETUP_STEPS, type SetupStep } from '@alongside/domain/settings';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { Button } from '../../kit/button';
import { welcome as words } from '../../words/welcome';
import { stepPath } from './setup-place';
import { keepingPlace, setupQuery, type Setup } from './setup.queries';
import styles from './welcome.module.css';

/** The next step that is not done once this one is; null when it was the last. */
function nextAfter({ steps }: Setup, step: SetupStep): SetupStep | null {
  const done = [...steps.filter(({ isDone }) => isDone).map((each) => each.step), step];
  const later = SETUP_STEPS.slice(SETUP_STEPS.indexOf(step) + 1).find((each) => !done.includes(each));
  return later ?? nextSetupStep(done);
}

/** Over the settings screen on which a step is done: which step, and the way to the next. */
export function StepBar({ step }: { readonly step: SetupStep }) {
  const { data: setup } = useQuery(setupQuery);
  const keeping = useMutation(keepingPlace(useQueryClient()));
  const go = useNavigate();
  if (!setup) return null;
  const next = nextAfter(setup, step);
  const goOn = () => keeping.mutate(step, { onSuccess: () => void go(next ? stepPath(next) : paths.welcome) });
  return (
    <nav aria-label={words.bar.label} className={styles['bar']}>
      <p>
        <strong>{words.bar.at(SETUP_STEPS.indexOf(step) + 1, SETUP_STEPS.length)}</strong>
        {words.steps[step]}
      </p>
      {keeping.isError && <p role="alert" className={styles['failed']}>{words.bar.failed}</p>}
      <div className={styles['bar-ways']}>
        <Link to={paths.welcome}>{words.bar.back}</Link>
        <Button kind="main" size="small" onClick={goOn} aria-disabled={keeping.isPending || undefined}>
          {keeping.isPending ? words.bar.saving : next ? words.bar.done : words.bar.last}
        </Button>
      </div>
    </nav>
  );
}
