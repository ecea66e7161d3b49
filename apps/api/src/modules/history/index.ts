export { HistoryModule } from './history.module.js';
export { changesOf, type ChangesWanted } from './change.repository.js';
