import type { ResponseOf } from '@alongside/contracts/endpoint';
import type { readInvitation } from '@alongside/contracts/invitations';

/** Who invites, and whether the address has a password already. */
export type Invitation = ResponseOf<typeof readInvitation>;

const IN_ADDRESS = /^#invitation=([\w-]{1,200})$/;

/** The token of the link in an invitation. It stands behind the #, which no browser sends to anybody. */
export const invitationInAddress = (): string | null => IN_ADDRESS.exec(location.hash)?.[1] ?? null;

/** Out of the address and the history, once it has done its work. */
export const forgetInvitation = (): void => history.replaceState(null, '', location.pathname + location.search);
