import { keepEveryClock } from './modules/caseload/index.js';
import { letterToPassOn, noteLetterLeft } from './modules/disclosures/index.js';
import { noteAcknowledgement } from './modules/referrals/index.js';
import { showChoicesThatRanOut } from './modules/sharing/index.js';
import { startWorker, type RunningWorker, type WorkToDo } from './platform/outbox/worker.js';

/** What the modules have the worker do: each night, when a use case asks for it, and after a message of some kind has left. */
const WORK: WorkToDo = {
  nightly: [keepEveryClock, showChoicesThatRanOut],
  asked: { 'every-clock': keepEveryClock },
  beforeSending: { 'passed-on': letterToPassOn },
  afterSending: { 'referral-received': noteAcknowledgement, 'passed-on': noteLetterLeft },
};

/** The worker of this application, inside the server or in a process of its own. */
export const startWork = (): Promise<RunningWorker> => startWorker(WORK);
