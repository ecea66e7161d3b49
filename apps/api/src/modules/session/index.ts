export { SessionModule } from './session.module.js';
export { SessionRepository } from './session.repository.js';
export { SessionView } from './session-view.js';
export { INVITATION, SignIn, throttleKey } from './sign-in.use-case.js';
