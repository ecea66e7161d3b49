import { usesSaid as said, type UseWords } from '../../kit/refusal/uses-said';
import type { ProblemError } from '../../platform/problem-error';
import { member } from '../../words/team';

/** What still uses somebody who is to go, or to change; what is said elsewhere otherwise is given. */
export const usesSaid = (problem: ProblemError, own: UseWords = {}) => said(problem, { ...member.uses, ...own });
