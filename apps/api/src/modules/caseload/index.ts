export { refreshCaseload } from './caseload.repository.js';
