import { Injectable } from '@nestjs/common';
import type { ActorType } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { findPlaces } from './place.repository.js';

@Injectable()
export class ReadPlaces {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: ActorType, typed: string) {
    return this.unitOfWork.read(actor, (tx) => findPlaces(tx, typed));
  }
}
