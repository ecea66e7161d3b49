export * from './contact-effect.js';
export * from './may-log-contact.js';
export * from './plan-visit.js';
export * from './offer-answered.js';
