import type { ReleaseFigures } from '@alongside/contracts';
import type { Instant, LocalDate, Quarter } from '@alongside/domain';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { ReportContract } from './report-contract.repository.js';

export interface NewRelease {
  readonly id: string;
  readonly contract: ReportContract;
  readonly quarter: Quarter;
  readonly asOf: LocalDate;
  readonly edition: number;
  readonly publishedAt: Instant;
  readonly figures: ReleaseFigures;
  readonly correctionNote: string | null;
}

/** Adds the edition with everything its readers see, so that nothing said later changes it. Two at once: one wins. */
export async function addRelease(
  { manager, actor }: Pick<Transaction, 'manager' | 'actor'>,
  release: NewRelease,
): Promise<void> {
  const { contract, quarter } = release;
  await manager.query(
    `insert into release (organisation_id, id, contract_id, period, from_on, to_on, as_of, edition, published_at, published_by, provider_name,
       contract_reference, contract_name, disclosure_rule, disclosure_threshold, figures, correction_note)
     select o.organisation_id, $2, $3, $4, $5, $6, $7, $8, $9, $10, o.name, $11, $12, $13, $14, $15, $16 from organisation o where o.organisation_id = $1`,
    [
      ...[
        actor.organisationId,
        release.id,
        contract.id,
        quarter.id,
        quarter.from,
        quarter.to,
        release.asOf,
        release.edition,
        release.publishedAt,
        actor.membershipId,
      ],
      ...[
        contract.reference,
        contract.name,
        contract.disclosureRule,
        contract.disclosureThreshold,
        JSON.stringify(release.figures),
        release.correctionNote,
      ],
    ],
  );
}
