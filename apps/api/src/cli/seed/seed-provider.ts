import { randomUUID } from 'node:crypto';
import { serviceActor } from '../../platform/access/actor.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { hashPassword } from '../../platform/session/password.js';
import { workOutClocks } from '../../modules/caseload/index.js';
import { Days } from './days.js';
import { addPerson } from './person-rows.js';
import { practiceLogins, practiceProvider } from './practice-file.js';
import { addProvider, fail, managerOf } from './provider-rows.js';
import { Rows } from './rows.js';

export type Progress = (line: string) => void;

/** What was loaded, by the ids that later steps need. */
export interface SeededProvider {
  readonly organisationId: string;
  readonly managerId: string;
  readonly contractId: string;
}

/** Loads one invented provider, people and their histories, in one transaction: all of it, or nothing. */
export async function seedProvider(
  unitOfWork: UnitOfWork,
  clock: Clock,
  slug: string,
  progress: Progress,
): Promise<SeededProvider> {
  const file = practiceProvider(slug);
  const organisationId = randomUUID();
  const actor = serviceActor(organisationId, 'practice data');
  return unitOfWork.run(actor, async (tx) => {
    const days = new Days(clock.now());
    const rows = new Rows(organisationId);
    const ids = addProvider(rows, file, days, await accounts(tx, slug));
    const people = file.people.map((person) => addPerson(rows, person, days, ids, file.prefix));
    rows.add('reference_counter', { kind: 'person', last_number: 1000 + people.length });
    rows.add('reference_counter', { kind: 'referral', last_number: 1000 });
    await rows.insert(tx);
    progress(
      `${file.name}: ${people.length} people, ${rows.count('referral')} referrals, ${rows.count('contact')} contacts`,
    );
    for (const [position, personId] of people.entries()) {
      await workOutClocks(tx, personId, clock);
      if ((position + 1) % 20 === 0 || position + 1 === people.length)
        progress(`${file.name}: clocks worked out for ${position + 1} of ${people.length}`);
    }
    return { organisationId, managerId: managerOf(ids), contractId: ids.defaultContractId };
  });
}

/** An account for every login of the practice file; one person may have several. */
async function accounts({ manager }: Transaction, slug: string) {
  const byMember = new Map<string, { accountId: string; email: string }>();
  for (const { provider, member, email, password } of practiceLogins()) {
    if (provider !== slug) continue;
    const [row] = await manager.query<{ id: string }[]>('select ensure_account($1, $2, $3) as id', [
      randomUUID(),
      email,
      await hashPassword(password),
    ]);
    byMember.set(member, { accountId: row?.id ?? fail(`no account for ${member}`), email });
  }
  return (memberKey: string) => byMember.get(memberKey) ?? fail(`no login for ${memberKey}`);
}
