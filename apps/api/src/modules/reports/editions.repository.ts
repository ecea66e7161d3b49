import type { PublishedFigures, SuppressionRule } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

/** One edition of one period, as its readers have it. */
export interface Edition {
  readonly period: string;
  readonly edition: number;
  readonly disclosureRule: Exclude<SuppressionRule['kind'], 'NONE'>;
  readonly disclosureThreshold: number;
  readonly figures: PublishedFigures;
}

/** Every edition of these periods of a contract, the first ones first. */
export const publishedEditions = (
  { manager, actor }: ReadTransaction,
  contractId: string,
  periods: readonly string[],
): Promise<Edition[]> =>
  manager.query<Edition[]>(
    `select period, edition, disclosure_rule as "disclosureRule", disclosure_threshold as "disclosureThreshold", figures
     from release where organisation_id = $1 and contract_id = $2 and period = any ($3) order by period, edition`,
    [actor.organisationId, contractId, periods],
  );
