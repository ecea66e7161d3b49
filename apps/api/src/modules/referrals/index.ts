export { ReferralsModule } from './referrals.module.js';
export { endPauses, openPause } from './pause.repository.js';
export { noteAcknowledgement } from './note-acknowledgement.repository.js';
