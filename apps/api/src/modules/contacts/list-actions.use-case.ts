import type { listActions, QueryOf } from '@alongside/contracts';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { cursorAfter, placeOf } from './action-cursor.js';
import { openActionsOf } from './action.repository.js';

const PAGE = 50;

@Injectable()
export class ListActions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Member, { after }: QueryOf<typeof listActions>) {
    const place = after === undefined ? null : placeOf(after);
    const { items, total } = await this.unitOfWork.read(actor, (tx) => openActionsOf(tx, place, PAGE + 1));
    const page = items.slice(0, PAGE);
    const last = page.at(-1);
    return { items: page, total, next: items.length > PAGE && last ? cursorAfter(last) : null };
  }
}
