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

/** How far from a quarter its readers' other releases still bear on it: the caseload runs from one to the next. */
const QUARTERS_AROUND = 3;

/** The quarters around one, by how many it is away. */
function quartersAround(quarter: Quarter): ReadonlyMap<string, number> {
  const around = new Map([[quarter.id, 0]]);
  let [before, after] = [quarter, quarter];
  for (let away = 1; away <= QUARTERS_AROUND; away += 1) {
    [before, after] = [quarterBefore(before), quarterAfter(after)];
    around.set(before.id, -away).set(after.id, away);
  }
  return around;
}

/** Everything that readers of this quarter have of it, and of the quarters around it. */
async function besideOf(tx: ReadTransaction, contractId: string, quarter: Quarter) {
  const around = quartersAround(quarter);
  const editions = await publishedEditions(tx, contractId, [...around.keys()]);
  const of = (away: number) => editions.filter(({ period }) => around.get(period) === away);
  const newest = [-1, 1].map((away) => of(away).at(-1));
  const isElsewhere = (edition: Edition): boolean => {
    const away = Math.abs(around.get(edition.period) ?? 0);
    return away === 1 ? !newest.includes(edition) : away > 1 && edition === of(around.get(edition.period) ?? 0).at(-1);
  };
  const others = editions.filter(isElsewhere);
  const [quarterBeside, quarterBesideAfter] = newest.map((edition) => edition && published(edition));
  return {
    editions: of(0),
    beside: {
      earlierEditions: of(0).map(published),
      quarterBefore: quarterBeside,
      quarterAfter: quarterBesideAfter,
      alsoSeen: others.map((each) => ({ quarter: around.get(each.period) ?? 0, edition: each.edition, figures: published(each) })),
    },
  };
}
