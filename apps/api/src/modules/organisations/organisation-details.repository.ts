import type { BodyOf, changeOrganisation } from '@alongside/contracts';
import type { ReadTransaction, Transaction } from '../../platform/database/unit-of-work.js';
import type { Nation } from './organisation.repository.js';

/** The provider as its own people see it. */
export interface OrganisationDetails {
  readonly name: string;
  readonly slug: string;
  readonly phone: string;
  readonly email: string;
  readonly openingHours: string;
  readonly referencePrefix: string;
  readonly nation: Nation;
  readonly independenceStatement: string;
  readonly privacyLeadName: string;
  readonly privacyLeadEmail: string;
  readonly isPublicFormOn: boolean;
  readonly isPractice: boolean;
  readonly version: number;
}

export async function organisationDetails({ manager, actor }: ReadTransaction): Promise<OrganisationDetails> {
  const [row] = await manager.query<OrganisationDetails[]>(
    `select name, slug, phone, email, opening_hours as "openingHours", reference_prefix as "referencePrefix", nation, independence_statement as "independenceStatement",
       privacy_lead_name as "privacyLeadName", privacy_lead_email as "privacyLeadEmail", is_public_form_on as "isPublicFormOn", is_practice as "isPractice", version
     from organisation where organisation_id = $1`,
    [actor.organisationId],
  );
  if (!row) throw new Error('the actor has no organisation');
  return row;
}

/** How many contracts a referral that comes today could fall under. */
export async function countContracts({ manager, actor }: ReadTransaction): Promise<number> {
  const [row] = await manager.query<{ n: number }[]>(`select count(*)::integer as n from contract where organisation_id = $1`, [actor.organisationId]);
  return row?.n ?? 0;
}

/** Gives the new version, or null where the record moved on. */
export async function changeDetails({ manager, actor }: Transaction, to: BodyOf<typeof changeOrganisation>): Promise<number | null> {
  const [rows] = await manager.query<[{ version: number }[], number]>(
    `update organisation set name = $3, phone = $4, email = $5, opening_hours = $6, reference_prefix = $7, nation = $8, independence_statement = $9,
       privacy_lead_name = $10, privacy_lead_email = $11, is_public_form_on = $12, version = version + 1
     where organisation_id = $1 and version = $2 returning version`,
    [
      actor.organisationId, to.version, to.name, to.phone, to.email, to.openingHours ?? '', to.referencePrefix, to.nation, to.independenceStatement ?? '',
      to.privacyLeadName ?? '', to.privacyLeadEmail ?? '', to.isPublicFormOn,
    ],
  );
  return rows[0]?.version ?? null;
}
