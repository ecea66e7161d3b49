export * from './must-visit.js';
