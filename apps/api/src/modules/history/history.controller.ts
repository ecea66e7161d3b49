import { listSettingsChanges, type QueryOf } from '@alongside/contracts';
import { Controller, Query } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { ReadSettingsChanges } from './read-settings-changes.use-case.js';

@Controller()
export class HistoryController {
  constructor(private readonly reading: ReadSettingsChanges) {}

  @Endpoint(listSettingsChanges)
  list(@Actor() actor: Member, @Query({ schema: listSettingsChanges.query }) { after }: QueryOf<typeof listSettingsChanges>) {
    return this.reading.execute(actor, after);
  }
}
