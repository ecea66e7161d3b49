export * from './decision.js';
export * from './time/index.js';
export * from './access/index.js';
export * from './codes/index.js';
export * from './identifiers/index.js';
export * from './disclosure/index.js';
export * from './measures/index.js';
