import {
  eligibilityOfReferral,
  groundOf,
  instant,
  NO_SUPPORT_FACTS,
  type EligibilityGround,
  type Holidays,
  type LocalDate,
  type SupportFacts,
} from '@alongside/domain';
import { imhaFacts, suggestedTriggers } from './legal-facts.js';
import { legalFactsOf } from './referral-legal.js';
import type { ReferralRow } from './referral-record.repository.js';

/** What is known beside the legal status; a fact that an older referral was never asked for is not known. */
export const supportOf = ({ facts }: Pick<ReferralRow, 'facts'>): SupportFacts => ({
  ...NO_SUPPORT_FACTS,
  ...facts.support,
});

/** In the shape in which the rules of the Mental Health Act ask for them. */
export const imhaFactsOf = (row: ReferralRow) =>
  imhaFacts(legalFactsOf(row), {
    dateOfBirth: row.person.dateOfBirth,
    receivedOn: row.receivedOn,
    nation: row.nation,
  });

/** What the rules say of a referral today, by the law that holds for this provider, in the shape that is shown and stored. */
export function answerFor(row: ReferralRow, today: LocalDate) {
  const asked = { service: row.service, imha: imhaFactsOf(row), support: supportOf(row) };
  const { reasons, missing, ...said } = eligibilityOfReferral(asked, today, row.commenced);
  return {
    answer: said.answer,
    scheme: said.scheme,
    route: said.route,
    basis: said.basis,
    citation: said.citation,
    ruleVersion: said.ruleVersion,
    reasons: reasons.map((each) => ({ ...each })),
    missing: [...missing],
    openPoint: said.openPoint,
    asAt: today,
  };
}
export type AnswerShown = ReturnType<typeof answerFor>;

/** What accepting it would rest on. */
export const groundFor = (row: ReferralRow, answer: AnswerShown): EligibilityGround =>
  groundOf(row.service, answer, row.contractTakes);

export const triggersFor = (row: ReferralRow, today: LocalDate, holidays: Holidays): string[] => [
  ...suggestedTriggers(legalFactsOf(row), {
    service: row.service,
    source: row.source,
    dateOfBirth: row.person.dateOfBirth,
    today,
    holidays,
  }),
];

export const receivedOf = (row: ReferralRow) => ({ at: instant(row.receivedAt), on: row.receivedOn });
