import { eligibilityOfReferral, instant, type Holidays, type LocalDate } from '@alongside/domain';
import { legalFactsOf } from './referral-legal.js';
import { imhaFacts, suggestedTriggers } from './legal-facts.js';
import type { ReferralRow } from './referral-record.repository.js';

/** What the rules say of a referral today, in the shape that is shown and stored. */
export function answerFor(row: ReferralRow, today: LocalDate) {
  const about = { dateOfBirth: row.person.dateOfBirth, receivedOn: row.receivedOn, nation: row.nation };
  const { answer, scheme, route, basis, citation, ruleVersion, reasons, missing, openPoint } = eligibilityOfReferral(
    row.service,
    imhaFacts(legalFactsOf(row), about),
    today,
  );
  return {
    answer,
    scheme,
    route,
    basis,
    citation,
    ruleVersion,
    reasons: reasons.map((each) => ({ ...each })),
    missing: [...missing],
    openPoint,
    asAt: today,
  };
}
export type AnswerShown = ReturnType<typeof answerFor>;

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
