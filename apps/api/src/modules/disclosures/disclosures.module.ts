import { Module } from '@nestjs/common';
import { AskMayTell } from './ask-may-tell.use-case.js';
import { DecideDisclosure } from './decide-disclosure.use-case.js';
import { DisclosuresController } from './disclosures.controller.js';
import { ListDisclosures } from './list-disclosures.use-case.js';
import { RecordDisclosure } from './record-disclosure.use-case.js';

@Module({ controllers: [DisclosuresController], providers: [AskMayTell, ListDisclosures, RecordDisclosure, DecideDisclosure] })
export class DisclosuresModule {}
