export { mayTouchPerson } from './may-touch-person.js';
