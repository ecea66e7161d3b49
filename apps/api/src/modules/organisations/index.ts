export { OrganisationsModule } from './organisations.module.js';
export { ReadProvider } from './read-provider.use-case.js';
export { calendarOf } from './code.repository.js';
export { wardFacts, type WardFacts } from './place.repository.js';
export { isPractice, nationOf, type Nation } from './organisation.repository.js';
