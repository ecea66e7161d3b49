export * from './local-date.js';
export * from './instant.js';
export * from './working-days.js';
export * from './england-and-wales-holidays.js';
