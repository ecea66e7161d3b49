import { changeCounting, listCountingChanges, readCounting, type BodyOf, type QueryOf } from '@alongside/contracts';
import { Body, Controller, Query } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { ChangeCounting } from './change-counting.use-case.js';
import { ReadCounting } from './read-counting.use-case.js';

@Controller()
export class CountingController {
  constructor(
    private readonly reading: ReadCounting,
    private readonly changing: ChangeCounting,
  ) {}

  @Endpoint(readCounting)
  read(@Actor() actor: Member) {
    return this.reading.execute(actor);
  }

  @Endpoint(changeCounting)
  change(@Actor() actor: Member, @Body({ schema: changeCounting.body }) body: BodyOf<typeof changeCounting>) {
    return this.changing.execute(actor, body);
  }

  @Endpoint(listCountingChanges)
  changes(@Actor() actor: Member, @Query({ schema: listCountingChanges.query }) { after }: QueryOf<typeof listCountingChanges>) {
    return this.reading.changes(actor, after);
  }
}
