import { Module } from '@nestjs/common';
import { AskForRecords } from './ask-for-records.use-case.js';
import { ListRecordsRequests } from './list-records-requests.use-case.js';
import { NoteRecordsAnswer } from './note-records-answer.use-case.js';
import { RecordsController } from './records.controller.js';

@Module({ controllers: [RecordsController], providers: [ListRecordsRequests, AskForRecords, NoteRecordsAnswer] })
export class RecordsModule {}
