export * from './advocate-facts.js';
export * from './availability.js';
export * from './blocks.js';
export * from './load.js';
export * from './may-allocate.js';
export * from './reasons.js';
export * from './suggest-advocates.js';
