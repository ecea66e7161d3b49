import { randomUUID } from 'node:crypto';
import type { BodyOf, Disclosure, recordDisclosure } from '@alongside/contracts';
import { mayRecordDisclosure, maySubjectSay, permitOf } from '@alongside/domain/sharing';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { refreshCaseload } from '../caseload/index.js';
import { mayTouchPerson } from '../people/index.js';
import { sharingRepository } from '../sharing/index.js';
import { askTheGate, type GateAnswer } from './ask-the-gate.js';
import { disclosureRepository } from './disclosure.repository.js';
import { passOn } from './pass-on.js';

type Given = BodyOf<typeof recordDisclosure>;
type Shown = z.infer<typeof Disclosure>;
/** A refusal is an outcome that is kept: the trail of it is written, and nothing else is. */
type Outcome = { readonly refusedFor: string } | { readonly disclosure: Shown };

/** What was told to somebody, or goes to them by mail: only by a permit of this very transaction. */
@Injectable()
export class RecordDisclosure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Member, personId: string, given: Given): Promise<Shown> {
    const outcome = await this.unitOfWork.run<Outcome>(actor, async (tx) => {
      await mayTouchPerson(tx, actor, 'disclosure:record', personId, this.clock.now());
      await sharingRepository(tx).lockPerson(personId);
      const gate = await askTheGate(tx, personId, given, { today: this.clock.today() });
      if (gate.answer.decision === 'refused') return this.refused(tx, personId, given, gate);
      this.check(given, gate);
      return this.keep(tx, actor, personId, given, gate);
    });
    if ('disclosure' in outcome) return outcome.disclosure;
    throw new Problem('sharing-refused', [{ pointer: '', code: outcome.refusedFor }]);
  }

  private check({ mail, how, ...given }: Given, { answer, person }: GateAnswer): void {
    if (answer.decision === 'needs_information')
      throw new Problem('needs-information', answer.missing.map((fact) => ({ pointer: '', code: fact })));
    const today = this.clock.today();
    orRefuse(mayRecordDisclosure({ ...given, decision: answer.decision, isByMail: how === 'EMAIL', hasMail: mail !== null, today }));
    if (how === 'EMAIL' && mail !== null) orRefuse(maySubjectSay(mail.subject, person));
  }

  private async refused(tx: Transaction, personId: string, { partyId, outside, matters }: Given, { answer }: GateAnswer): Promise<Outcome> {
    const refusedFor = answer.reasonCode ?? answer.decision;
    const detail = { partyId, outside, matters, isRefused: true, reasonCode: refusedFor, row: answer.row };
    await tx.record('disclosure:record', { type: 'disclosure', id: null, personId }, { detail });
    return { refusedFor };
  }

  private async keep(tx: Transaction, actor: Member, personId: string, given: Given, { answer, party, last }: GateAnswer): Promise<Outcome> {
    const [disclosures, id, now] = [disclosureRepository(tx), randomUUID(), this.clock.now()];
    const permit = permitOf(answer);
    const basis = permit?.basis ?? answer.openPoint ?? answer.decision;
    const { citation, ruleVersion } = answer;
    const mail = given.how === 'EMAIL' ? given.mail : null;
    await disclosures.add({
      ...given,
      ...{ id, personId, mail, basis, citation, ruleVersion, recordedAt: now },
      state: permit === null ? 'WAITING' : 'RECORDED',
      recipientName: given.recipientName ?? party?.name ?? given.outside ?? '',
      decidedByName: given.decidedByName ?? actor.displayName,
    });
    if (permit !== null && last?.lasts === 'JUST_ONCE' && given.override === 'none') {
      await sharingRepository(tx).useUp(last.id, id, now);
      await refreshCaseload(tx, personId);
    }
    if (permit !== null && mail !== null) await passOn(tx, permit, { disclosureId: id, to: mail.to, at: now });
    const detail = { partyId: given.partyId, outside: given.outside, matters: given.matters, basis, isWaiting: permit === null };
    await tx.record('disclosure:record', { type: 'disclosure', id, personId }, { reason: given.reason, detail });
    return { disclosure: orNotFound(await disclosures.read<Shown>(id)) };
  }
}
