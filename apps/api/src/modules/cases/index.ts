export { CasesModule } from './cases.module.js';
export { openCaseFor } from './open-case-for.js';
export { closeReferralFor } from './close-referral-for.js';
export { keepAskingAgain } from './person-wishes.repository.js';
export { referralFileRepository, type ReferralFile } from './referral-file.repository.js';
