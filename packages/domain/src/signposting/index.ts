export { ENTITLED_REASONS, NOT_ENTITLED_REASONS, type Entitlement, type EntitlementReason } from './entitlement.js';
export * from './care-act.js';
export * from './imca.js';
export * from './routes-for.js';
export * from './responsible-authority.js';
