import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { prepareReport, type AskedReport, type PreparedReport } from './prepare-report.js';
import { missingFacts } from './report-contract.repository.js';

@Injectable()
export class CheckReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Exact figures beside what would be shown, what is missing, and what an outsider could still work out. */
  async execute(actor: Member, asked: AskedReport) {
    const today = this.clock.today();
    return this.unitOfWork.read(actor, async (tx) => {
      const report = await prepareReport(tx, actor, 'report:check', asked, today);
      const { contract, quarter, asOf, exact, shown, addsUp, lastEdition } = report;
      return {
        contractId: contract.id,
        contractReference: contract.reference,
        contractName: contract.name,
        period: quarter.id,
        fromOn: quarter.from,
        toOn: quarter.to,
        asOf,
        disclosureRule: contract.disclosureRule,
        disclosureThreshold: contract.disclosureThreshold,
        exact,
        shown,
        addsUp,
        attacks: report.pinned.map(attackOf),
        missing: await missingFacts(tx, contract.id, quarter.from, quarter.to),
        lastEdition,
        canPublish: addsUp && quarter.to < today,
      };
    });
  }
}

/** 'K21.start' is the cell 'start' of the table 'K21'. */
function attackOf({ name, value }: PreparedReport['pinned'][number]) {
  const [table = name, ...cell] = name.split('.');
  return { table, cell: cell.join('.'), low: value, high: value };
}
