export * from './may-answer-records-request.js';
export * from './may-see-records.js';
export * from './may-tell-patient.js';
