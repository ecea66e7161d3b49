export * from './may-record-sharing.js';
export * from './sharing-choice.js';
