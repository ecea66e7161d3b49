export { TeamModule } from './team.module.js';
export { invite, type Invited, type Invitee } from './invite.js';
