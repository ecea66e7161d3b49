import type { LocalDate } from '@alongside/domain';
import type { AskAgain } from '@alongside/domain/codes';
import type { Transaction } from '../../platform/database/unit-of-work.js';

/** When the person would like to be asked again, and by whom. It stays with the person, whatever closes. */
export interface AskingAgain {
  readonly askAgain: AskAgain | null;
  readonly askAgainOn: LocalDate | null;
  readonly by: string | null;
}

export async function keepAskingAgain(
  { manager, actor }: Pick<Transaction, 'manager' | 'actor'>,
  personId: string,
  wish: AskingAgain,
): Promise<void> {
  const day = wish.askAgain === 'ON_DATE' ? wish.askAgainOn : null;
  await manager.query(
    `update person set ask_again = $3, ask_again_on = $4, ask_again_by = $5, version = version + 1 where organisation_id = $1 and id = $2`,
    [actor.organisationId, personId, wish.askAgain, day, wish.by],
  );
}
