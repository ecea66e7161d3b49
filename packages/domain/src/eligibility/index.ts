export * from './imha-answer.js';
export * from './imha-versions.js';
export * from './age.js';
export * from './decide-imha.js';
export * from './decide-imha-from-coded-status.js';
