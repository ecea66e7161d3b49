import type { Instant, LocalDate } from '@alongside/domain';
import type { PromptChoice, PromptRoute } from '@alongside/domain/codes';
import type { Transaction } from '../../platform/database/unit-of-work.js';

export interface AnsweredPrompt {
  readonly id: string;
  readonly personId: string;
  readonly referralId: string;
  readonly stoppedOn: LocalDate;
  readonly choice: PromptChoice;
  readonly why: string | null;
  readonly reviewOn: LocalDate | null;
  readonly route: PromptRoute | null;
  readonly answeredAt: Instant;
}

const ADD = `insert into legal_prompt_answer (organisation_id, id, person_id, referral_id, stopped_on, choice, why, review_on, route, answered_at, answered_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
const CHANGE = `update legal_prompt_answer set stopped_on = $4, choice = $5, why = $6, review_on = $7, route = $8, answered_at = $9, answered_by = $10, version = version + 1
  where organisation_id = $1 and referral_id = $2 and version = $3 returning id`;

export const promptAnswerRepository = ({ manager, actor }: Pick<Transaction, 'manager' | 'actor'>) => ({
  async add({ id, personId, referralId, stoppedOn, choice, why, reviewOn, route, answeredAt }: AnsweredPrompt): Promise<void> {
    const values = [actor.organisationId, id, personId, referralId, stoppedOn, choice, why, reviewOn, route, answeredAt, actor.membershipId];
    await manager.query(ADD, values);
  },

  /** Whether the answer was still the one that was read. */
  async change(version: number, { referralId, stoppedOn, choice, why, reviewOn, route, answeredAt }: AnsweredPrompt): Promise<boolean> {
    const values = [actor.organisationId, referralId, version, stoppedOn, choice, why, reviewOn, route, answeredAt, actor.membershipId];
    const [rows] = await manager.query<[unknown[], number]>(CHANGE, values);
    return rows.length > 0;
  },
});
