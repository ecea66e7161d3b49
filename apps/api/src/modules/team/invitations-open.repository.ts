import type { Instant } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** An invitation that can be accepted now, and the account of its address where there is one. */
export interface OpenInvitation {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly invitationId: string;
  readonly email: string;
  readonly accountId: string | null;
}

/** Invitations by the hash of their token, before any tenant is known: through a function that gives no more than that. */
@Injectable()
export class OpenInvitations {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async byToken(tokenHash: Buffer, now: Instant): Promise<OpenInvitation | null> {
    const [row] = await this.dataSource.query<OpenInvitation[]>(
      `select organisation_id as "organisationId", organisation_name as "organisationName", invitation_id as "invitationId", email, account_id as "accountId" from invitation_by_token($1, $2)`,
      [tokenHash, now],
    );
    return row ?? null;
  }
}
