import { Module } from '@nestjs/common';
import { CorrectPerson } from './correct-person.use-case.js';
import { FindPeople } from './find-people.use-case.js';
import { GiveReason } from './give-reason.use-case.js';
import { ListLooked } from './list-looked.use-case.js';
import { ListPeople } from './list-people.use-case.js';
import { OpenPerson } from './open-person.use-case.js';
import { PeopleController } from './people.controller.js';

@Module({
  controllers: [PeopleController],
  providers: [ListPeople, FindPeople, OpenPerson, GiveReason, CorrectPerson, ListLooked],
})
export class PeopleModule {}
