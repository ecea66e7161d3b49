import { Suspense } from 'react';
import { useStepHere } from '../../features/welcome/setup-place';
import { whenWanted } from '../../platform/when-wanted';

const StepBar = whenWanted(() => import('../../features/welcome/step-bar').then((module) => module.StepBar));

/** Over a settings screen that the first set-up led to. */
export function SetupStep() {
  const step = useStepHere();
  return step && <Suspense fallback={null}><StepBar step={step} /></Suspense>;
}
