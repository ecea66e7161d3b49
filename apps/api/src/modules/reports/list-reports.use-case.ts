import { instant, quartersOffered, type LocalDate, type Quarter } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { contractsHeld, type ReportContract } from './report-contract.repository.js';

@Injectable()
export class ListReports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Every quarter of every contract held, newest first. */
  async execute(actor: Member) {
    const today = this.clock.today();
    const contracts = await this.unitOfWork.read(actor, (tx) => contractsHeld(tx, today));
    const items = contracts.flatMap((contract) =>
      quartersOffered(contract, today).map((quarter) => reportLine(contract, quarter, today)),
    );
    items.sort((a, b) =>
      a.fromOn === b.fromOn ? (a.contractReference < b.contractReference ? -1 : 1) : a.fromOn < b.fromOn ? 1 : -1,
    );
    return { items, total: items.length };
  }
}

function reportLine(contract: ReportContract, quarter: Quarter, today: LocalDate) {
  const published = contract.published[quarter.id];
  const state = published ? ('PUBLISHED' as const) : quarter.to >= today ? ('RUNNING' as const) : ('TO_CHECK' as const);
  return {
    contractId: contract.id,
    contractReference: contract.reference,
    contractName: contract.name,
    period: quarter.id,
    fromOn: quarter.from,
    toOn: quarter.to,
    state,
    edition: published?.edition ?? null,
    publishedAt: published ? instant(published.publishedAt) : null,
  };
}
