export { refreshCaseload } from './caseload.repository.js';
export { clockCount, type ClockCount } from './clock-count.js';
export { workOutClocks } from './work-out-clocks.js';
