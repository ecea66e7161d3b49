export * from './age-for-sharing.js';
export * from './leaving-paths.js';
export * from './mail-subject.js';
export * from './may-record-sharing.js';
export * from './permit.js';
export * from './recorded-choice.js';
export * from './sharing-choice.js';
export * from './sharing-question.js';
