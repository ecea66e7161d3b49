/** What a provider sets up before it begins, in the order that each builds on the last. */
export const SETUP_STEPS = ['ORGANISATION', 'PLACES', 'RULES', 'CONTRACTS', 'TEAM', 'PROMISES', 'PUBLIC_FORM'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

/**
 * Where somebody goes on: the first step that nobody has said is done; null when all are. A step may be done out of
 * turn, and undone again.
 */
export const nextSetupStep = (done: Iterable<string>): SetupStep | null => {
  const known = new Set(done);
  return SETUP_STEPS.find((step) => !known.has(step)) ?? null;
};
