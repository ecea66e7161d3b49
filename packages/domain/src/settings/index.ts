export * from './still-in-use.js';
