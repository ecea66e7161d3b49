export * from './sharing-facts.js';
export * from './may-share.js';
export * from './processing-basis.js';
