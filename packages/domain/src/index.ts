export * from './decision.js';
export * from './time/index.js';
