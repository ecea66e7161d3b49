export * from './legal-event.js';
export * from './state.js';
export * from './sections.js';
export * from './position-at.js';
export * from './moment.js';
export * from './coded-status.js';
