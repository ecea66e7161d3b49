import { ACTIONS, conditionOf } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import { orNotFound, Problem } from '../../platform/problem/problem.js';
import { LiveSessions, type LiveSession } from '../../platform/session/live-session.js';
import { IDLE_MINUTES } from '../../platform/session/session-token.js';
import { SessionRepository, type MembershipOfAccount } from './session.repository.js';

@Injectable()
export class SessionView {
  constructor(
    private readonly sessions: LiveSessions,
    private readonly repository: SessionRepository,
  ) {}

  async live(token: string): Promise<LiveSession> {
    const session = await this.sessions.find(token);
    if (!session) throw new Problem('not-signed-in');
    return session;
  }

  async membershipOf(accountId: string, membershipId: string): Promise<MembershipOfAccount> {
    const memberships = await this.repository.membershipsOf(accountId);
    return orNotFound(memberships.find((each) => each.membershipId === membershipId));
  }

  /** What the shell draws itself from. */
  async of(token: string) {
    const session = await this.live(token);
    const memberships = await this.repository.membershipsOf(session.account_id);
    return {
      membershipId: session.membership_id,
      displayName: session.display_name,
      role: session.role,
      organisation: {
        name: session.organisation_name,
        slug: session.organisation_slug,
        isPractice: session.is_practice,
        nation: session.nation,
      },
      isLocked: session.is_locked,
      expiresAt: session.expires_at.toISOString(),
      idleMinutes: IDLE_MINUTES,
      memberships: memberships.map(({ membershipId, organisationName, role }) => ({
        membershipId,
        organisationName,
        role,
      })),
      allowedActions: ACTIONS.filter((action) => conditionOf(action, session.role) !== undefined),
    };
  }
}
