import { SETUP_STEPS, type SetupStep } from '@alongside/domain/settings';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { paths } from '../../app/paths';
import { store, useStore } from '../../platform/store';

/** Where each step is done. */
const PLACES: Readonly<Record<SetupStep, string>> = {
  ORGANISATION: paths.organisation,
  PLACES: paths.places,
  RULES: paths.counting,
  CONTRACTS: paths.contracts,
  TEAM: paths.team,
  PROMISES: paths.contracts,
  PUBLIC_FORM: paths.organisation,
};
const SEARCH = 'step';

/** The settings screen of a step, which then shows how to go on to the next. */
export const stepPath = (step: SetupStep): string => `${PLACES[step]}?${SEARCH}=${step}`;

const begun = store<SetupStep | null>(null);
const isStep = (text: string | null): text is SetupStep => SETUP_STEPS.some((step) => step === text);

/** The step that somebody came here to do, for as long as they stay on its screen or go deeper. */
export function useStepHere(): SetupStep | null {
  const { pathname, search } = useLocation();
  const asked = new URLSearchParams(search).get(SEARCH);
  const before = useStore(begun);
  const step = isStep(asked) ? asked : before;
  const here = step !== null && (pathname === PLACES[step] || pathname.startsWith(`${PLACES[step]}/`)) ? step : null;
  useEffect(() => begun.set(here), [here]);
  return here;
}
