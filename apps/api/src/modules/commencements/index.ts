export { CommencementsModule } from './commencements.module.js';
