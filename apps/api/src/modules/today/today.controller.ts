import { readToday } from '@alongside/contracts';
import { Controller } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { ReadToday } from './read-today.use-case.js';

@Controller()
export class TodayController {
  constructor(private readonly reading: ReadToday) {}

  @Endpoint(readToday)
  read(@Actor() actor: Member) {
    return this.reading.execute(actor);
  }
}
