export { mayTouchPerson } from './may-touch-person.js';
export { PeopleModule } from './people.module.js';
