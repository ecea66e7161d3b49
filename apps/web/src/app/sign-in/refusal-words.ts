import { NoSignal, ProblemError } from '../../platform/problem-error';
import { problems } from '../../words/problems';
import { states } from '../../words/states';

/** Why signing in failed, as lines over the form; how long to wait where the service says so. */
export function refusalWords(error: unknown): readonly string[] {
  if (error instanceof NoSignal) return [`${states.noSignal.title}. ${problems.unavailable.text}`];
  const { title, text } = problems[error instanceof ProblemError ? error.code : 'unexpected'];
  const seconds = error instanceof ProblemError ? error.retryAfterSeconds : null;
  return [`${title}. ${seconds ? states.form.retryAfter(seconds) : text}`];
}
