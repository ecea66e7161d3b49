import { keepEveryClock } from './modules/caseload/index.js';
import { noteAcknowledgement } from './modules/referrals/index.js';
import { startWorker, type RunningWorker, type WorkToDo } from './platform/outbox/worker.js';

/** What the modules have the worker do: each night, and after a message of some kind has left. */
const WORK: WorkToDo = {
  nightly: [keepEveryClock],
  afterSending: { 'referral-received': noteAcknowledgement },
};

/** The worker of this application, inside the server or in a process of its own. */
export const startWork = (): Promise<RunningWorker> => startWorker(WORK);
