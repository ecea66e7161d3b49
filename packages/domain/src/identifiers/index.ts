export * from './nhs-number.js';
