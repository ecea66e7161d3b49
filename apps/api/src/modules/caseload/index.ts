export { refreshCaseload } from './caseload.repository.js';
export { workOutClocks } from './work-out-clocks.js';
