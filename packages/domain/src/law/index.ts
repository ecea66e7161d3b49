export * from './country.js';
export * from './dated.js';
export * from './rules-pack.js';
export * from './facts.js';
export * from './open-points.js';
export * from './mental-health-act-2025.js';
export * from './commencing.js';
export * from './legislation-links.js';
