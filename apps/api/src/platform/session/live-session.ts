import type { Role } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Member } from '../access/actor.js';
import { hashOfToken, IDLE_MINUTES } from './session-token.js';

interface LiveSessionRow {
  readonly session_id: string;
  readonly account_id: string;
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly organisation_slug: string;
  readonly is_practice: boolean;
  readonly nation: 'England' | 'Wales';
  readonly membership_id: string;
  readonly role: Role;
  readonly display_name: string;
  readonly contract_ids: string[];
  readonly is_locked: boolean;
  readonly expires_at: Date;
  readonly last_seen_at: Date;
  readonly proofs: readonly { how: 'password'; at: string }[];
}
export type LiveSession = LiveSessionRow;

const TOUCH_AFTER_MS = 30_000;

/** Sessions as they are this moment: role, organisation and contracts are read at each request, never from the cookie. */
@Injectable()
export class LiveSessions {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async find(token: string): Promise<LiveSession | null> {
    const [row] = await this.dataSource.query<LiveSessionRow[]>(`select * from live_session($1, $2)`, [
      hashOfToken(token),
      `${IDLE_MINUTES} minutes`,
    ]);
    return row ?? null;
  }

  /** Notes that the session is in use, at most every half minute. */
  async touch(token: string, session: LiveSession, nowMs: number): Promise<void> {
    if (nowMs - session.last_seen_at.getTime() < TOUCH_AFTER_MS) return;
    await this.dataSource.query(`select touch_session($1)`, [hashOfToken(token)]);
  }
}

/** A manager without contracts of their own holds all; nobody else ever does. */
export const memberOf = (session: LiveSession, requestId: string): Member => ({
  membershipId: session.membership_id,
  role: session.role,
  organisationId: session.organisation_id,
  displayName: session.display_name,
  contractIds: session.role === 'manager' && session.contract_ids.length === 0 ? 'all' : session.contract_ids,
  requestId,
  repetition: null,
});
