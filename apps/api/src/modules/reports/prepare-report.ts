import type { ReleaseFigures } from '@alongside/contracts';
import {
  doesCaseloadBalance,
  quarterAfter,
  quarterBefore,
  quartersOffered,
  quarterWithId,
  type LocalDate,
  type Quarter,
  type ReleasedReport,
} from '@alongside/domain';
import { decide, type Action } from '@alongside/domain/access';
import type { Member } from '../../platform/access/actor.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { countFigures } from './figure-counts.repository.js';
import { figuresOf } from './figures.js';
import { newestFigures, reportContract, type ReportContract } from './report-contract.repository.js';
import { asReleaseFigures, exactFigures, releasedFigures, ruleOf } from './shown-figures.js';
import { USUAL_STANDARDS } from './usual-standards.js';

export interface AskedReport {
  readonly contractId: string;
  readonly period: string;
}

/** One contract's quarter, worked out as known today: exact, and as it would be published. */
export interface PreparedReport {
  readonly contract: ReportContract;
  readonly quarter: Quarter;
  readonly asOf: LocalDate;
  readonly lastEdition: number | null;
  readonly addsUp: boolean;
  readonly exact: ReleaseFigures;
  readonly shown: ReleaseFigures;
  readonly pinned: ReleasedReport['pinned'];
}

/** Works the report out for an actor who may; refuses every other stretch of time than the quarters offered. */
export async function prepareReport(
  tx: ReadTransaction,
  actor: Member,
  action: Action,
  { contractId, period }: AskedReport,
  today: LocalDate,
): Promise<PreparedReport> {
  const asked = quarterWithId(period);
  const contract = orNotFound(await reportContract(tx, contractId, asked?.to ?? today));
  orRefuse(decide(actor, action, { contractIds: [contract.id] }));
  const quarter = quartersOffered(contract, today).find(({ id }) => id === asked?.id);
  if (!quarter) throw new Problem('period-not-offered');
  const figures = figuresOf(
    await countFigures(
      tx,
      { contractIds: [contract.id], from: quarter.from, to: quarter.to, asOf: today },
      USUAL_STANDARDS,
    ),
  );
  const released = releasedFigures(ruleOf(contract), figures, await besideOf(tx, contract.id, quarter));
  return {
    contract,
    quarter,
    asOf: today,
    lastEdition: contract.published[quarter.id]?.edition ?? null,
    addsUp: doesCaseloadBalance(figures.figures),
    exact: asReleaseFigures(exactFigures(figures), contract),
    shown: asReleaseFigures(released, contract),
    pinned: released.pinned,
  };
}

async function besideOf(tx: ReadTransaction, contractId: string, quarter: Quarter) {
  const [before, after] = [quarterBefore(quarter).id, quarterAfter(quarter).id];
  const published = await newestFigures(tx, contractId, [before, quarter.id, after]);
  return {
    earlierEdition: published.get(quarter.id),
    quarterBefore: published.get(before),
    quarterAfter: published.get(after),
  };
}
