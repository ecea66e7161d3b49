export { ENTITLED_REASONS, NOT_ENTITLED_REASONS, type Entitlement, type EntitlementReason } from './entitlement.js';
export * from './care-act.js';
export * from './imca.js';
export * from './contract-extras.js';
export * from './support-facts.js';
export * from './check-questions.js';
export * from './routes-for.js';
export * from './responsible-authority.js';
