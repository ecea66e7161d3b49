export * from './information-duty.js';
