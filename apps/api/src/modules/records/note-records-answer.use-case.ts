import type { BodyOf, noteRecordsAnswer } from '@alongside/contracts';
import { mayNoteRecordsAnswer, mayTellPatient } from '@alongside/domain/records';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { mayTouchPerson } from '../people/index.js';
import { recordsRequestRepository } from './records-request.repository.js';
import { shownRequest, type KeptRequest } from './shown-request.js';

/** What the holder answered, once; and whether the person may be told what the records say. */
@Injectable()
export class NoteRecordsAnswer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, id: string, { version, ...given }: BodyOf<typeof noteRecordsAnswer>) {
    return this.unitOfWork.run(actor, async (tx) => {
      const requests = recordsRequestRepository(tx);
      const row = orNotFound(await requests.lock(id));
      await mayTouchPerson(tx, actor, 'records:answer', row.personId, this.clock.now());
      if (row.answer !== null) throw new Problem('already-answered');
      if (row.version !== version) throw new Problem('stale-version');
      const today = this.clock.today();
      orRefuse(mayNoteRecordsAnswer({ ...given, askedOn: row.askedOn, today }));
      const { answer, informationType, thirdPartyAgrees } = given;
      const wasSeen = answer === 'GIVEN' || answer === 'PARTLY';
      const mayTell = wasSeen && informationType !== null ? mayTellPatient(informationType, thirdPartyAgrees) : null;
      await requests.answered(id, { ...given, mayTell });
      await tx.record('records:answer', { type: 'records_request', id, personId: row.personId }, { detail: { answer, mayTell: mayTell?.reasonCode ?? null } });
      return shownRequest(orNotFound(await requests.read<KeptRequest>(id)), today);
    });
  }
}
