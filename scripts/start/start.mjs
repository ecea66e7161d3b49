import { explained } from '../process/plain-error.mjs';
import { bringUp } from './bring-up.mjs';

/** `npm start`: from a fresh clone to a running application, and down again in order on Ctrl-C. */
export function start() {
  inOrder(bringUp);
}

/**
 * Runs `work({ signal, undo })` until it ends by itself, which is a failure, or until somebody asks it to stop.
 * Whatever it has given to `undo` is then undone, last first.
 */
export function inOrder(work) {
  const steps = [];
  const controller = new AbortController();
  const working = work({ signal: controller.signal, undo: (step) => steps.push(step) });

  async function stop(status, words) {
    if (controller.signal.aborted) return;
    console.error(words);
    controller.abort();
    await working.catch(() => {});
    for (const step of steps.reverse()) await step();
    if (steps.length > 0) console.error('Stopped.');
    process.exit(status);
  }

  whenNpmHasGone(() => stop(0, '\nStopping ...'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0, '\nStopping ...'));
  working.then(({ ended }) => ended).then((how) => stop(1, `\n${how}`), (error) => stop(1, `\n${explained(error)}`));
}

/** npm ends at SIGTERM without passing it on to us; all we see is that our parent is another one. */
function whenNpmHasGone(then) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watching = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watching);
    then();
  }, 250);
  watching.unref();
}
