export * from './roles.js';
export * from './policy.js';
export * from './decide.js';
export * from './may-give-reason.js';
