import type { ReleaseFigures } from '@alongside/contracts';
import {
  doesCaseloadBalance,
  quarterAfter,
  quarterBefore,
  quartersOffered,
  quarterWithId,
  type LocalDate,
  type PublishedRelease,
  type Quarter,
  type ReleasedReport,
} from '@alongside/domain';
import { decide, type Action } from '@alongside/domain/access';
import type { Member } from '../../platform/access/actor.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { countFigures } from './figure-counts.repository.js';
import { figuresOf } from './figures.js';
import { publishedEditions, type Edition } from './editions.repository.js';
import { reportContract, type ReportContract } from './report-contract.repository.js';
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
  const held = orNotFound(await reportContract(tx, contractId, asked?.to ?? today));
  orRefuse(decide(actor, action, { contractIds: [held.id] }));
  const quarter = quartersOffered(held, today).find(({ id }) => id === asked?.id);
  if (!quarter) throw new Problem('period-not-offered');
  const { editions, beside } = await besideOf(tx, held.id, quarter);
  const contract = inTheRuleOf(held, editions);
  const figures = figuresOf(
    await countFigures(
      tx,
      { contractIds: [contract.id], from: quarter.from, to: quarter.to, asOf: today },
      USUAL_STANDARDS,
    ),
  );
  const released = releasedFigures(ruleOf(contract), figures, beside);
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

/** A correction follows the rule of the edition it corrects: two rules over one quarter would be subtracted. */
const inTheRuleOf = (contract: ReportContract, [first]: readonly Edition[]): ReportContract =>
  first ? { ...contract, disclosureRule: first.disclosureRule, disclosureThreshold: first.disclosureThreshold } : contract;

const published = ({ figures, ...rule }: Edition): PublishedRelease => ({ ...figures, rule: ruleOf(rule) });

/** Everything that readers of this quarter have of it, and of the quarters on its two sides. */
async function besideOf(tx: ReadTransaction, contractId: string, quarter: Quarter) {
  const [before, after] = [quarterBefore(quarter).id, quarterAfter(quarter).id];
  const editions = await publishedEditions(tx, contractId, [before, quarter.id, after]);
  const of = (id: string) => editions.filter(({ period }) => period === id);
  const newest = (id: string) => of(id).slice(-1).map(published)[0];
  return {
    editions: of(quarter.id),
    beside: { earlierEditions: of(quarter.id).map(published), quarterBefore: newest(before), quarterAfter: newest(after) },
  };
}
