import { Module } from '@nestjs/common';
import { AddSharingParty } from './add-sharing-party.use-case.js';
import { RecordSharingChoice } from './record-sharing-choice.use-case.js';
import { SharingController } from './sharing.controller.js';

@Module({ controllers: [SharingController], providers: [AddSharingParty, RecordSharingChoice] })
export class SharingModule {}
