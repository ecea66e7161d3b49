export { CountingModule } from './counting.module.js';
