import { describe, expect, it } from '@jest/globals';
import { nextSetupStep, SETUP_STEPS } from './setup-steps.js';

describe('the next step of setting up', () => {
  it('is the first of seven while nothing is done, and none when all are', () => {
    expect(SETUP_STEPS).toHaveLength(7);
    expect(nextSetupStep([])).toBe('ORGANISATION');
    expect(nextSetupStep(SETUP_STEPS)).toBeNull();
  });
  it.each(SETUP_STEPS)('is %s when only that is left, whatever the order the others were done in', (step) => {
    expect(nextSetupStep(SETUP_STEPS.filter((each) => each !== step).toReversed())).toBe(step);
  });
  it('takes no notice of a step that it does not know', () => {
    expect(nextSetupStep(['PARTY', 'ORGANISATION'])).toBe('PLACES');
  });
});
