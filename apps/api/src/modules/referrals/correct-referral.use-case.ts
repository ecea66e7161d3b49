import type { BodyOf, correctReferral } from '@alongside/contracts';
import { mayCorrectReferral, mayTellDates, type LocalDate } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orRefuse } from '../../platform/problem/problem.js';
import { workOutClocks } from '../caseload/index.js';
import { saveLegalFacts } from './decision.repository.js';
import { furtherFacts, type LegalFacts } from './legal-facts.js';
import { addReport, reportInForce } from './legal-event.repository.js';
import { referralFor, referralToChange, viewOf } from './load-referral.js';
import { saveDateOfBirth } from './provisional-person.repository.js';
import { supportOf } from './referral-answer.js';
import { legalFactsOf } from './referral-legal.js';
import type { ReferralRow } from './referral-record.repository.js';

type Correction = BodyOf<typeof correctReferral>;
const differs = (a: LegalFacts, b: LegalFacts): boolean =>
  (Object.keys(a) as (keyof LegalFacts)[]).some((field) => a[field] !== b[field]);
const isAnotherStatus = (row: ReferralRow, legal: LegalFacts): boolean =>
  row.legalStatusCode !== legal.code || row.communityStatus !== legal.communityStatus;

@Injectable()
export class CorrectReferral {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** What was told stays as it was; the facts beside it change, and with them the answer and the clocks. */
  execute(actor: Member, referralId: string, body: Correction) {
    const today = this.clock.today();
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await referralToChange(tx, actor, 'referral:correct', referralId, today);
      orRefuse(mayCorrectReferral(row));
      const dateOfBirth = body.dateOfBirth === undefined ? row.person.dateOfBirth : body.dateOfBirth;
      const dates = mayTellDates({ dateOfBirth, since: body.legalStatus.since, today });
      orRefuse(dates.allowed || dates.field !== 'since' ? dates : { ...dates, field: 'legalStatus/since' });
      await this.save(tx, row, body, today);
      await tx.record('referral:correct', { type: 'referral', id: row.id, personId: row.person.id });
      return viewOf(tx, actor, await referralFor(tx, actor, 'referral:correct', referralId, today), today);
    });
  }

  private async save(
    tx: Transaction,
    row: ReferralRow,
    { version, legalStatus, dateOfBirth, support }: Correction,
    today: LocalDate,
  ): Promise<void> {
    const legal = legalStatus as LegalFacts;
    await saveLegalFacts(tx, { id: row.id, version }, { ...legal, further: { ...furtherFacts(legal), support: support ?? supportOf(row) } });
    if (dateOfBirth !== undefined) await saveDateOfBirth(tx, row.person.id, dateOfBirth);
    if (differs(legalFactsOf(row), legal)) await this.report(tx, row, legal, today);
    await workOutClocks(tx, row.person.id, this.clock);
  }

  /** Another status that began later is what happened next; anything else puts right what was reported. */
  private async report(tx: Transaction, row: ReferralRow, legal: LegalFacts, today: LocalDate): Promise<void> {
    const before = await reportInForce(tx, row.person.id);
    const isNext =
      isAnotherStatus(row, legal) &&
      before !== null &&
      before.since !== null &&
      legal.since !== null &&
      legal.since > before.since;
    const report = {
      personId: row.person.id,
      referralId: row.id,
      legal,
      nation: row.nation,
      reportedOn: today,
      source: 'TRIAGE',
      recordedBy: tx.actor.membershipId,
    };
    await addReport(tx, report, isNext ? null : (before?.id ?? null));
  }
}
