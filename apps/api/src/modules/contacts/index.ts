export { actionRepository } from './action.repository.js';
export { ContactsModule } from './contacts.module.js';
export { contactRepository, type NewContact } from './contact.repository.js';
