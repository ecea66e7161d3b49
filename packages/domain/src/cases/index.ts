export * from './case-lifecycle.js';
export * from './may-open-case.js';
