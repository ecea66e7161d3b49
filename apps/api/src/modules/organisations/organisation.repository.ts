import type { Commencements } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { COMMENCEMENTS } from '../law/index.js';

export type Nation = 'England' | 'Wales';
export interface ProviderFacts {
  readonly slug: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly openingHours: string;
  readonly independenceStatement: string;
  readonly privacyLeadName: string;
  readonly privacyLeadEmail: string;
  readonly isFormOn: boolean;
  readonly isPractice: boolean;
  readonly commenced: Commencements;
}

/** What anybody with the link may know of a provider. */
export async function providerFacts({ manager, actor }: ReadTransaction): Promise<ProviderFacts | null> {
  const [row] = await manager.query<ProviderFacts[]>(
    `select slug, name, phone, email, opening_hours as "openingHours", independence_statement as "independenceStatement", privacy_lead_name as "privacyLeadName",
       privacy_lead_email as "privacyLeadEmail", is_public_form_on as "isFormOn", is_practice as "isPractice", ${COMMENCEMENTS} as commenced from organisation where organisation_id = $1`,
    [actor.organisationId],
  );
  return row ?? null;
}

/** The nation whose law and calendar the provider works by, unless a hospital says otherwise. */
export async function nationOf({ manager, actor }: ReadTransaction): Promise<Nation> {
  const [row] = await manager.query<{ nation: Nation }[]>(
    `select nation from organisation where organisation_id = $1`,
    [actor.organisationId],
  );
  if (!row) throw new Error('the actor has no organisation');
  return row.nation;
}

/** Whether nobody in it is real, which everything that leaves it says. */
export async function isPractice({ manager, actor }: ReadTransaction): Promise<boolean> {
  const [row] = await manager.query<{ isPractice: boolean }[]>(
    `select is_practice as "isPractice" from organisation where organisation_id = $1`,
    [actor.organisationId],
  );
  if (!row) throw new Error('the actor has no organisation');
  return row.isPractice;
}
