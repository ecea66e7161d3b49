export { COMMENCEMENTS, commencementsOf } from './commencement.repository.js';
