export * from './decide-referral.js';
export * from './first-contact-due.js';
export * from './may-close-referral.js';
export * from './referral-lifecycle.js';
export * from './urgent-triggers.js';
