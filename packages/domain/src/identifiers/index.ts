export * from './nhs-number.js';
export * from './ods-code.js';
