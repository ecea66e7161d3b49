import type { BodyOf, typeReferral } from '@alongside/contracts';
import { stillToAsk } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orRefuseTold, receiveReferral } from './receive-referral.js';
import { fromCall } from './referral-told.js';

type Typed = BodyOf<typeof typeReferral>;

const questionsAfter = ({ service, support, person, legalStatus, referrer, callerIsThePerson }: Typed) =>
  stillToAsk({
    service,
    support,
    hasContactWay: [person.phone, person.email, person.contactNote, referrer?.phone, referrer?.email].some(
      (way) => way,
    ),
    hasPlace: person.place.wardId !== null || person.place.words !== null,
    legalStatusCode: legalStatus.code,
    communityStatus: legalStatus.communityStatus,
    since: legalStatus.since,
    dateOfBirth: person.dateOfBirth,
    knows: person.knows,
    callerIsThePerson,
    needs: person.needs,
    safeToVisit: person.safeToVisit,
  });

@Injectable()
export class TypeReferral {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The call itself acknowledges it: whoever rang has been told. */
  execute(actor: Member, typed: Typed) {
    const toldUs = fromCall(typed);
    return this.unitOfWork.run(actor, async (tx) => {
      orRefuseTold(toldUs, null, this.clock.today());
      const { id, reference, personId } = await receiveReferral(tx, toldUs, this.clock, this.clock.now());
      await tx.record('referral:type', { type: 'referral', id, personId });
      return { id, reference, stillToAsk: [...questionsAfter(typed)] };
    });
  }
}
