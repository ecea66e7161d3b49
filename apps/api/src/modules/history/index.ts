export { changesOf, type ChangesWanted } from './change.repository.js';
