export { SharingModule } from './sharing.module.js';
export { sharingRepository, type ChoiceRow, type PartyWithHistory } from './sharing.repository.js';
export { showChoicesThatRanOut } from './show-choices-that-ran-out.js';
