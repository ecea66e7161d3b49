import { ETHNIC_GROUPS, ethnicGroupOf, LEGAL_GROUPS, legalGroupOf } from '../codes/index.js';
import type { MeasureFacts, ReferralFacts } from './facts.js';
import { countsByCode, distinctPeople, type CountsByCode } from './figures.js';
import type { MeasureView } from './view.js';

/**
 * A breakdown in a fixed order of groups; empty groups stay, as 0, so that a table has the same shape every quarter.
 */
export interface Breakdown {
  readonly labels: readonly string[];
  readonly raw: readonly number[];
}
export interface CrossBreakdown {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly raw: readonly (readonly number[])[];
}

/** The label of referrals from no ward. */
export const NO_WARD = '(no ward)';

const countIn = <Item>(
  items: readonly Item[],
  labels: readonly string[],
  labelOf: (item: Item) => string,
): readonly number[] => labels.map((label) => items.filter((item) => labelOf(item) === label).length);

const wardOf = ({ ward }: ReferralFacts): string => ward ?? NO_WARD;

/** Wards of the supplied denominators and of the referrals themselves, A to Z, then those from no ward. */
const wardLabels = ({ detentions }: MeasureFacts, received: readonly ReferralFacts[]): readonly string[] => {
  const wards = new Set([...detentions.map(({ ward }) => ward), ...received.flatMap(({ ward }) => ward ?? [])]);
  return [...[...wards].sort((a, b) => (a < b ? -1 : 1)), NO_WARD];
};

/** R by source, and R by legal group: the breakdowns of K01 that a commissioner's report carries. */
export const referralsBySource = ({ received }: MeasureView): CountsByCode =>
  countsByCode(received, ({ source }) => source);
/** Referrals received, by group of legal status. */
export const referralsByLegalGroup = ({ received }: MeasureView): Breakdown => ({
  labels: LEGAL_GROUPS,
  raw: countIn(received, LEGAL_GROUPS, ({ legalStatus }) => legalGroupOf(legalStatus)),
});

/** Referrals received, by ward, those from no ward last. */
export function referralsByWard(facts: MeasureFacts, { received }: MeasureView): Breakdown {
  const labels = wardLabels(facts, received);
  return { labels, raw: countIn(received, labels, wardOf) };
}

/** People referred, each once, by ethnic group. */
export function peopleByEthnicGroup({ received, personOf }: MeasureView): Breakdown {
  const people = [...distinctPeople(received)];
  return {
    labels: ETHNIC_GROUPS,
    raw: countIn(people, ETHNIC_GROUPS, (id) => ethnicGroupOf(personOf(id)?.ethnicCategory ?? null)),
  };
}

/** IMHA referrals received, by ward and group of legal status. */
export function imhaReferralsByWardAndLegalGroup(facts: MeasureFacts, { received }: MeasureView): CrossBreakdown {
  const rows = wardLabels(facts, received);
  const imha = received.filter(({ service }) => service === 'IMHA');
  const raw = rows.map((ward) =>
    countIn(
      imha.filter((referral) => wardOf(referral) === ward),
      LEGAL_GROUPS,
      ({ legalStatus }) => legalGroupOf(legalStatus),
    ),
  );
  return { rows, columns: LEGAL_GROUPS, raw };
}
