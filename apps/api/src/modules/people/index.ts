export { alikeNames } from './alike-names.repository.js';
export { mayTouchPerson } from './may-touch-person.js';
export { PeopleModule } from './people.module.js';
export { PERSON_PAGE } from './person-page-statement.repository.js';
