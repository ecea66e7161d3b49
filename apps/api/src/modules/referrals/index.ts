export { ReferralsModule } from './referrals.module.js';
export { endPauses, openPause } from './pause.repository.js';
