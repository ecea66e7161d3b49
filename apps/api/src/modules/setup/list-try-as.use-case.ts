import { ROLES } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { membersOfPractice } from './practice.repository.js';

@Injectable()
export class ListTryAs {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One of each role, the longest here first; the asker stands for their own. */
  async execute(actor: Member) {
    const members = await this.unitOfWork.read(actor, membersOfPractice);
    const items = ROLES.flatMap((role) => {
      const ofRole = members.filter((each) => each.role === role);
      const one = ofRole.find(({ membershipId }) => membershipId === actor.membershipId) ?? ofRole[0];
      return one ? [one] : [];
    });
    return { items, total: items.length };
  }
}
