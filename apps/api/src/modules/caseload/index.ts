export { noteContact, refreshCaseload } from './caseload.repository.js';
export { clockCount, type ClockCount } from './clock-count.js';
export { workOutClocks } from './work-out-clocks.js';
export { firstContactClock } from './first-contact-clock.js';
export { keepEveryClock } from './keep-every-clock.js';
export { lawClocks, standingKept, type LegalFile } from './law-clocks.js';
export { legalEntryOf } from './legal-entry-of.js';
export { LEGAL_HISTORY, legalHistoryOf, NATION_OF_PERSON, type LegalRow } from './legal-history.repository.js';
export type { WorkedOutClock } from './worked-out-clock.js';
